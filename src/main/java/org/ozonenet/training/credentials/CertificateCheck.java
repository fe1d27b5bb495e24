package org.ozonenet.training.credentials;

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

    CertificateCheck(CertificateStore store, CertificateReading reading) {
        this.store = store;
        this.reading = reading;
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
                        .<CheckAnswer>map(certificate -> new CheckAnswer.Known(reading.facts(certificate)))
                        .orElseGet(CheckAnswer.Unknown::new);
        };
    }
}
