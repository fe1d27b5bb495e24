package org.ozonenet.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that stands in a link: 256 random bits. The store keeps its hash only, so that nobody who reads the store
 * can use the link. A fast hash is enough, for there is nothing to guess.
 *
 * @param value as it stands in the link, base64url without padding
 */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    public static SecretToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, in hexadecimal digits. */
    public String hash() {
        return hashOf(value);
    }

    /** The hash of what somebody shows as a secret, in the same form. */
    public static String hashOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Never the secret: this would end in a log. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
