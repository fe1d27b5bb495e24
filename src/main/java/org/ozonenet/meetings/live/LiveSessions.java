package org.ozonenet.meetings.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.Meetings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is on in a meeting, and who has the floor. */
@Service
@PreAuthorize("isAuthenticated()")
public class LiveSessions {

    private final LiveSessionSteps steps;
    private final LiveGate gate;
    private final Meetings meetings;
    private final Clock clock;

    LiveSessions(LiveSessionSteps steps, LiveGate gate, Meetings meetings, Clock clock) {
        this.steps = steps;
        this.gate = gate;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** How the meeting sits at this moment. */
    public LiveSheet sheet(MeetingId meeting) {
        gate.require(LiveAction.FOLLOW, meeting);
        return steps.find(meeting).sheet();
    }

    /**
     * Says what is on.
     *
     * @param place in the agenda, or null for nothing
     * @throws NoSuchElementException if the agenda has no such place
     */
    public void turnTo(MeetingId meeting, @Nullable String place) {
        var actor = gate.requireSitting(LiveAction.LEAD, meeting);
        var at = now();
        var on = place == null ? null : found(meeting, place, at);
        steps.step(meeting, session -> session.turnedTo(on, actor.person(), at));
    }

    /** Asks for the floor, once until it was given. @param matter what it is about, may be empty */
    public void askForFloor(MeetingId meeting, String matter) {
        var actor = gate.requireSitting(LiveAction.TAKE_PART, meeting);
        steps.step(meeting, session -> session.asked(new Speaker(actor.person(), matter, now())));
    }

    /** Takes the own request back. */
    public void withdrawRequest(MeetingId meeting) {
        var actor = gate.requireSitting(LiveAction.TAKE_PART, meeting);
        steps.step(meeting, session -> session.without(actor.person(), actor.person(), now()));
    }

    /** Gives the floor to somebody who waits; whoever had it has spoken. */
    public void giveFloor(MeetingId meeting, PersonId person) {
        var actor = gate.requireSitting(LiveAction.LEAD, meeting);
        steps.step(meeting, session -> session.given(person, actor.person(), now()));
    }

    /** Ends the floor of whoever has it. */
    public void endFloor(MeetingId meeting) {
        var actor = gate.requireSitting(LiveAction.LEAD, meeting);
        steps.step(meeting, session -> session.floorEnded(actor.person(), now()));
    }

    /** Lets nobody more ask for the floor, or lets them again. */
    public void closeList(MeetingId meeting, boolean closed) {
        var actor = gate.requireSitting(LiveAction.LEAD, meeting);
        steps.step(meeting, session -> session.withList(closed, actor.person(), now()));
    }

    private OnNow found(MeetingId meeting, String place, Instant at) {
        return meetings.sheet(meeting)
                .flatMap(sheet -> AgendaPlaces.find(sheet.plan().agenda(), place))
                .map(found -> new OnNow(found.place(), found.title(), at))
                .orElseThrow(() -> new NoSuchElementException("The agenda has no such place"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
