package org.ozonenet.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret that another system shows: 256 random bits, so that a fast hash is enough to keep it.
 *
 * @param value as the system sends it
 */
record SystemToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "ozn_";

    static SystemToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SystemToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, in hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(sha256(value.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Never the secret: this would end in a log. */
    @Override
    public String toString() {
        return "SystemToken[…]";
    }
}
