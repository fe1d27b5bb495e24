package org.ozonenet.meetings;

import java.util.Set;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Entries of the agenda of a meeting came, went or have another day or time.
 *
 * @param moved entries that were there before and are now at another time
 */
@TypeAlias("agenda-changed")
public record AgendaChanged(
        EventHeader header,
        MeetingId meeting,
        Set<AgendaItemId> added,
        Set<AgendaItemId> removed,
        Set<AgendaItemId> moved)
        implements DomainEvent {}
