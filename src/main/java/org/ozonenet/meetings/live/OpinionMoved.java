package org.ozonenet.meetings.live;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** A room is asked for its opinion, or no longer. */
@TypeAlias("live-opinion-moved")
public record OpinionMoved(EventHeader header, OpinionId opinion, MeetingId meeting, String question, boolean open)
        implements DomainEvent {}
