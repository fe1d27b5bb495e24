package org.ozonenet.training;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A certificate was suspended, reinstated, revoked, or another one has taken its place.
 *
 * @param certificate identifier within the portal
 * @param state what it is now
 * @param reason why, by a word of a fixed list
 */
@TypeAlias("certificate-state-changed")
public record CertificateStateChanged(
        EventHeader header, String certificate, PersonId holder, String scheme, String state, String reason)
        implements DomainEvent {}
