package org.ozonenet.notices;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The key by which push services know the portal (RFC 8292): made at the first start and kept in the store, because a
 * browser that agreed to one key takes messages under no other.
 */
@Component
class PushKeys {

    private static final String COLLECTION = "push-keys";
    private static final Duration LASTS = Duration.ofHours(12);
    private static final int COORDINATE = 32;

    private final Document key;
    private final Clock clock;
    private final String contact;

    PushKeys(MongoOperations store, Clock clock, @Value("${ozonenet.address:}") String portal) {
        this.key = kept(store);
        this.clock = clock;
        this.contact = portal.startsWith("https://") ? portal : "mailto:postmaster@localhost";
    }

    /** The point, uncompressed, as base64url. */
    String publicKey() {
        return Objects.requireNonNull(key.getString("public"));
    }

    /** What proves to a push service that the portal itself sends, for twelve hours. */
    String authorization(PushAddress address) {
        var head = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));
        var claims = encoded("{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(address.origin(), clock.instant().plus(LASTS).getEpochSecond(), contact)
                .getBytes(StandardCharsets.UTF_8));
        var text = head + "." + claims;
        try {
            var secret = Base64.getDecoder().decode(key.getString("private"));
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(secret)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return "vapid t=%s.%s, k=%s".formatted(text, encoded(signature.sign()), publicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key for push services cannot sign", e);
        }
    }

    private static Document kept(MongoOperations store) {
        var keys = store.getCollection(COLLECTION);
        var first = keys.find(new Document("_id", "vapid")).first();
        if (first != null) {
            return first;
        }
        try {
            keys.insertOne(made());
        } catch (DuplicateKeyException | com.mongodb.MongoWriteException e) {
            // Another node made one at the same moment; that one counts.
        }
        return Objects.requireNonNull(keys.find(new Document("_id", "vapid")).first());
    }

    private static Document made() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            var bytes = new byte[1 + 2 * COORDINATE];
            bytes[0] = 4;
            put(point.getAffineX(), bytes, 1);
            put(point.getAffineY(), bytes, 1 + COORDINATE);
            return new Document("_id", "vapid")
                    .append("public", encoded(bytes))
                    .append(
                            "private",
                            Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }

    /** Exactly 32 bytes, from the right. */
    private static void put(BigInteger coordinate, byte[] into, int from) {
        var bytes = coordinate.toByteArray();
        var length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(
                Arrays.copyOfRange(bytes, bytes.length - length, bytes.length),
                0,
                into,
                from + COORDINATE - length,
                length);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
