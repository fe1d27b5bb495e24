package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Checks certificates for anybody, with or without an account. Whoever has the code has seen the paper; what is told is
 * what stands on it, and whether it counts.
 */
@Service
@PreAuthorize("permitAll()")
public class CertificateCheck {

    private final CertificateStore store;
    private final CertificateReading reading;
    private final Clock clock;

    CertificateCheck(CertificateStore store, CertificateReading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Looks up a code as somebody has typed it.
     *
     * @throws org.springframework.dao.DataAccessException if the store does not answer: then nothing is known, and
     *     nothing may be said about the certificate
     */
    public CheckAnswer look(String typed) {
        return switch (CheckCode.typed(typed)) {
            case NOTHING -> new CheckAnswer.NoCode();
            case MISTYPED -> new CheckAnswer.Mistyped();
            case CODE ->
                store.findByCode(CheckCode.of(typed))
                        .<CheckAnswer>map(certificate -> new CheckAnswer.Known(facts(certificate)))
                        .orElseGet(CheckAnswer.Unknown::new);
        };
    }

    private CertificateFacts facts(Certificate certificate) {
        var now = clock.instant();
        return new CertificateFacts(
                certificate.code(),
                certificate.serial(),
                certificate.name(),
                certificate.country(),
                reading.schemeTitle(certificate),
                reading.categoryTitle(certificate),
                certificate.units(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.statusOn(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                certificate.state() == CertificateState.ACTIVE ? null : certificate.stateSince(),
                certificate.followedBy() != null,
                now);
    }
}
