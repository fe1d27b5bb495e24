package org.ozonenet.meetings;

import java.util.Set;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.TypeAlias;

/** Everybody who is signed in can see the facts of a meeting now. */
@TypeAlias("meeting-published")
public record MeetingPublished(EventHeader header, MeetingId meeting, Set<NetworkId> networks, Tlp marking)
        implements DomainEvent {}
