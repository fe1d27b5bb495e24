package org.ozonenet.meetings.live;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/**
 * A meeting turned to another place of its agenda.
 *
 * @param place or null where nothing is on
 */
@TypeAlias("live-turned")
public record LiveTurned(
        EventHeader header, MeetingId meeting, @Nullable String place) implements DomainEvent {}
