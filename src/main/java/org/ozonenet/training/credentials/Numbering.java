package org.ozonenet.training.credentials;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Gives a certificate its numbers in the same write in which it comes to be, so that no serial number is ever taken by
 * two or by none: a number is only tried when the one before it is there.
 */
@Component
class Numbering {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CertificateStore store;
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    Numbering(CertificateStore store) {
        this.store = store;
    }

    /** The certificate with its numbers; where the same one was issued before, that one. */
    Certificate issue(Certificate.Content content, @Nullable PersonId by, Instant at) {
        var series =
                new IssuingBody(content.country()).series(content.issuedOn().getYear());
        // One at a time in this process; other nodes are held off by the index, with another try.
        synchronized (turns.computeIfAbsent(series, key -> new Object())) {
            var number = lastOf(series) + 1;
            while (true) {
                var known = store.findById(content.id());
                if (known.isPresent()) {
                    return known.get();
                }
                try {
                    return store.save(Certificate.issued(content, drawn(series, number), by, at));
                } catch (DuplicateKeyException e) {
                    number = lastOf(series) + 1;
                }
            }
        }
    }

    private int lastOf(String series) {
        return store.findFirstBySeriesOrderBySerialNumberDesc(series)
                .map(Certificate::serialNumber)
                .orElse(0);
    }

    private static Certificate.Numbers drawn(String series, int number) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Certificate.Numbers(
                series,
                number,
                CheckCode.random(),
                RANDOM.nextInt(StatusList.LENGTH),
                Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    }
}
