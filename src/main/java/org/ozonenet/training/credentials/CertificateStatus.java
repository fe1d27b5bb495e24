package org.ozonenet.training.credentials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a certificate stands on a day, for whoever checks it. */
public enum CertificateStatus {
    VALID,
    /** Its first day is still to come. */
    NOT_YET,
    /** Its last day is past, but the scheme gives some time to renew it. */
    IN_GRACE,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    REPLACED;

    /** Whether somebody may rely on it. */
    public boolean counts() {
        return this == VALID || this == IN_GRACE;
    }

    /** What was decided comes before what time does: a revoked certificate stays revoked when it has expired. */
    static CertificateStatus of(
            CertificateState state, LocalDate issuedOn, @Nullable LocalDate until, int graceMonths, LocalDate on) {
        switch (state) {
            case REVOKED -> {
                return REVOKED;
            }
            case REPLACED -> {
                return REPLACED;
            }
            case SUSPENDED -> {
                return SUSPENDED;
            }
            case ACTIVE -> {}
        }
        if (on.isBefore(issuedOn)) {
            return NOT_YET;
        }
        if (until == null || !on.isAfter(until)) {
            return VALID;
        }
        return on.isAfter(until.plusMonths(graceMonths)) ? EXPIRED : IN_GRACE;
    }
}
