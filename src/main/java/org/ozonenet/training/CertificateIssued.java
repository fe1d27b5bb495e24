package org.ozonenet.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.annotation.TypeAlias;

/**
 * A certificate was issued.
 *
 * @param certificate identifier within the portal; not the code by which it is checked
 * @param scheme code of the scheme
 * @param category code of the category within it
 * @param validUntil the last day, or null where none is printed
 * @param follows identifier of the certificate that it renews or replaces, or null
 */
@TypeAlias("certificate-issued")
public record CertificateIssued(
        EventHeader header,
        String certificate,
        PersonId holder,
        Iso2 country,
        String scheme,
        String category,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable String follows)
        implements DomainEvent {}
