package org.ozonenet.meetings.live;

import java.util.NoSuchElementException;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.springframework.stereotype.Component;

/** The first line of every door of this room. */
@Component
class LiveGate {

    private final Meetings meetings;
    private final Rights rights;

    LiveGate(Meetings meetings, Rights rights) {
        this.meetings = meetings;
        this.rights = rights;
    }

    /** @throws NoSuchElementException if there is no such meeting that the actor may know of */
    Actor require(LiveAction action, MeetingId meeting) {
        return rights.require(action, target(found(meeting)));
    }

    /**
     * The same for what is done only while a meeting is not over.
     *
     * @throws IllegalStateException if it is
     */
    Actor requireSitting(LiveAction action, MeetingId meeting) {
        var line = found(meeting);
        var actor = rights.require(action, target(line));
        if (line.state().isOver()) {
            throw new IllegalStateException("The meeting is over");
        }
        return actor;
    }

    boolean allows(LiveAction action, MeetingId meeting) {
        return meetings.summary(meeting)
                .map(line -> rights.allows(action, target(line)))
                .orElse(false);
    }

    private MeetingLine found(MeetingId meeting) {
        return meetings.summary(meeting).orElseThrow(() -> new NoSuchElementException("There is no such meeting"));
    }

    private static Target target(MeetingLine meeting) {
        return Target.space(meeting.id().space()).of(meeting.networks()).marked(meeting.marking());
    }
}
