package org.ozonenet.training.credentials;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which list of states is published. */
enum StatusPurpose {
    /** For good. */
    REVOCATION(Set.of(CertificateState.REVOKED, CertificateState.REPLACED)),
    /** For a while. */
    SUSPENSION(Set.of(CertificateState.SUSPENDED));

    private final Set<CertificateState> states;

    StatusPurpose(Set<CertificateState> states) {
        this.states = states;
    }

    Set<CertificateState> states() {
        return states;
    }

    /** As the standard writes it and as it stands in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatusPurpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
