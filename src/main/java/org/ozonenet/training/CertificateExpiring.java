package org.ozonenet.training;

import java.time.LocalDate;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A certificate ends soon.
 *
 * @param certificate identifier within the portal
 * @param scheme code of the scheme
 * @param validUntil the last day
 */
@TypeAlias("certificate-expiring")
public record CertificateExpiring(
        EventHeader header, String certificate, PersonId holder, String scheme, LocalDate validUntil)
        implements DomainEvent {}
