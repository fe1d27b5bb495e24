package org.ozonenet.meetings.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a meeting sits: what is on, who speaks, who waits.
 *
 * @param waiting in the order in which they asked
 * @param spoken who had the floor, the last one last
 */
@Document("live_sessions")
@TypeAlias("live-session")
record LiveSession(
        @Id MeetingId id,
        @Version @Nullable Long version,
        @Nullable OnNow on,
        List<Speaker> waiting,
        boolean listClosed,
        @Nullable Speech floor,
        List<Speech> spoken,
        Outbox outbox)
        implements Outboxed {

    LiveSession {
        waiting = List.copyOf(waiting);
        spoken = List.copyOf(spoken);
    }

    static LiveSession of(MeetingId meeting) {
        return new LiveSession(meeting, null, null, List.of(), false, null, List.of(), Outbox.empty());
    }

    LiveSession turnedTo(@Nullable OnNow place, PersonId by, Instant at) {
        var event =
                new LiveTurned(EventHeader.in(id.value(), at, by.value()), id, place == null ? null : place.place());
        return new LiveSession(id, version, place, waiting, listClosed, floor, spoken, outbox.with(event));
    }

    /**
     * With this person at the end of the list; the same object for somebody who is on it or has the floor.
     *
     * @throws IllegalStateException if the list is closed
     */
    LiveSession asked(Speaker speaker) {
        if (isWaiting(speaker.person()) || hasFloor(speaker.person())) {
            return this;
        }
        if (listClosed) {
            throw new IllegalStateException("The list of speakers is closed");
        }
        var more = new ArrayList<>(waiting);
        more.add(speaker);
        return with(more, floor, spoken, FloorMoved.Step.ASKED, speaker.person(), speaker.person(), speaker.askedAt());
    }

    /** Without this person on the list; the same object for somebody who is not on it. */
    LiveSession without(PersonId person, PersonId by, Instant at) {
        return isWaiting(person)
                ? with(others(person), floor, spoken, FloorMoved.Step.WITHDRAWN, person, by, at)
                : this;
    }

    /**
     * With the floor given to somebody who waits; whoever had it has spoken.
     *
     * @throws IllegalStateException if this person does not wait
     */
    LiveSession given(PersonId person, PersonId by, Instant at) {
        if (hasFloor(person)) {
            return this;
        }
        if (!isWaiting(person)) {
            throw new IllegalStateException("Who does not wait is not given the floor");
        }
        return with(others(person), new Speech(person, at, null), ended(at), FloorMoved.Step.GIVEN, person, by, at);
    }

    /** With nobody having the floor; the same object where nobody has it. */
    LiveSession floorEnded(PersonId by, Instant at) {
        return floor == null ? this : with(waiting, null, ended(at), FloorMoved.Step.ENDED, floor.person(), by, at);
    }

    LiveSession withList(boolean closed, PersonId by, Instant at) {
        if (closed == listClosed) {
            return this;
        }
        var step = closed ? FloorMoved.Step.LIST_CLOSED : FloorMoved.Step.LIST_OPENED;
        var event = new FloorMoved(EventHeader.in(id.value(), at, by.value()), id, step, null);
        return new LiveSession(id, version, on, waiting, closed, floor, spoken, outbox.with(event));
    }

    LiveSheet sheet() {
        return new LiveSheet(id, on, waiting, listClosed, floor, spoken);
    }

    boolean isWaiting(PersonId person) {
        return waiting.stream().anyMatch(each -> each.person().equals(person));
    }

    private boolean hasFloor(PersonId person) {
        return floor != null && floor.person().equals(person);
    }

    private List<Speaker> others(PersonId person) {
        return waiting.stream().filter(each -> !each.person().equals(person)).toList();
    }

    private List<Speech> ended(Instant at) {
        if (floor == null) {
            return spoken;
        }
        var more = new ArrayList<>(spoken);
        more.add(new Speech(floor.person(), floor.from(), at));
        return more;
    }

    private LiveSession with(
            List<Speaker> nowWaiting,
            @Nullable Speech nowFloor,
            List<Speech> nowSpoken,
            FloorMoved.Step step,
            PersonId person,
            PersonId by,
            Instant at) {
        DomainEvent event = new FloorMoved(EventHeader.in(id.value(), at, by.value()), id, step, person);
        return new LiveSession(id, version, on, nowWaiting, listClosed, nowFloor, nowSpoken, outbox.with(event));
    }
}
