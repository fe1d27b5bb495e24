package org.ozonenet.training.cohorts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The codes of days. A code holds fifty bits of a keyed hash (HMAC-SHA-256, RFC 2104) over the day and the two minutes
 * it is for. The key lives as long as the process: after a restart the screen simply shows another code.
 */
@Component
class DayCodes {

    static final Duration STEP = Duration.ofMinutes(2);

    /** Thirty-two, of five bits each, without those that are taken for others: i, l, o (and u). */
    static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;

    private final byte[] key = new byte[32];

    DayCodes() {
        new SecureRandom().nextBytes(key);
    }

    AttendanceCode now(DayId day, Instant moment) {
        var step = step(moment);
        return new AttendanceCode(code(day, step), Instant.ofEpochSecond((step + 1) * STEP.toSeconds()));
    }

    /** Whether this is the code of the moment or the one before it. */
    boolean isRight(DayId day, String code, Instant moment) {
        var step = step(moment);
        return isSame(code(day, step), code) || isSame(code(day, step - 1), code);
    }

    private String code(DayId day, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(day.value().getBytes(StandardCharsets.UTF_8));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var text = new StringBuilder();
            for (var i = 0; i < LENGTH; i++) {
                text.append(LETTERS.charAt(hash[i] & 31));
            }
            return text.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static boolean isSame(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }
}
