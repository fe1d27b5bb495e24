package org.ozonenet.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Closes and opens the private parts of keys with a secret that is not in the store: whoever has the store, or a copy
 * of it, cannot sign with it. The secret is the property {@code ozonenet.seals.secret} where several nodes share one
 * store, else a file in the data folder that only this account may read, made when it is first needed.
 */
@Component
class KeySafe {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec secret;

    KeySafe(@Value("${ozonenet.seals.secret:}") String configured, @Value("${ozonenet.data:data}") String data) {
        this.secret = new SecretKeySpec(hashed(configured.isBlank() ? ownSecret(data) : checked(configured)), "AES");
    }

    /** @param name bound to what is closed: under another name it does not open */
    String close(byte[] open, String name) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(open);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM", e);
        }
    }

    /** Empty where it was closed with another secret or under another name, or was changed. */
    Optional<byte[]> open(String closed, String name) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(rest));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String checked(String configured) {
        if (configured.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "ozonenet.seals.secret needs at least %d characters, drawn at random".formatted(SHORTEST));
        }
        return configured;
    }

    private static String ownSecret(String data) {
        if (data.equals("memory:")) {
            return drawn();
        }
        var file = Path.of(data).resolve("seals.secret");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return checked(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and moved, so that a crash leaves no half of a secret. */
    private static void write(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var aside = Files.createTempFile(folder, "seals", ".new");
        if (aside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(aside, drawn() + "\n", StandardOpenOption.SYNC);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String drawn() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hashed(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
