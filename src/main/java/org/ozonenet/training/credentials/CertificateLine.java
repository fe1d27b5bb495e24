package org.ozonenet.training.credentials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/**
 * A certificate as lists show it.
 *
 * @param code by which anybody can check it; null for readers who are neither holder nor issuing body
 * @param renewable whether it can be renewed now
 * @param renewed whether a later one has been issued
 * @param mayDecide whether the reader may suspend or revoke it
 */
public record CertificateLine(
        CertificateId id,
        PersonId holder,
        String name,
        Iso2 country,
        LocalizedText scheme,
        LocalizedText category,
        String serial,
        @Nullable CheckCode code,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        CertificateState state,
        CertificateStatus status,
        boolean renewable,
        boolean renewed,
        boolean listed,
        Lang language,
        boolean mayDecide) {}
