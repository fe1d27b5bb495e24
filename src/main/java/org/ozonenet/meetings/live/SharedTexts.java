package org.ozonenet.meetings.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Texts on the screen that several rapporteurs write at once, without a lock and without losing a character. */
@Service
@PreAuthorize("isAuthenticated()")
public class SharedTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SharedTextStore store;
    private final TextSteps steps;
    private final Turns turns;
    private final LiveGate gate;
    private final LiveHub hub;
    private final Clock clock;

    SharedTexts(SharedTextStore store, TextSteps steps, Turns turns, LiveGate gate, LiveHub hub, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.turns = turns;
        this.gate = gate;
        this.hub = hub;
        this.clock = clock;
    }

    /** What pages are told of a step. */
    record Told(String text, int revision, String client, int number, List<String> parts) {}

    /** The texts of a meeting, in the order in which they were begun. */
    public List<SharedTextSheet> of(MeetingId meeting) {
        gate.require(LiveAction.FOLLOW, meeting);
        return store.findByMeeting(meeting).stream()
                .sorted(Comparator.comparing(SharedText::startedAt))
                .map(text -> {
                    var now = steps.content(text.id());
                    return new SharedTextSheet(text.id(), text.title(), now.revision(), now.text());
                })
                .toList();
    }

    /** Puts an empty text on the screen. @param id drawn by the device: the same one again changes nothing */
    public void start(MeetingId meeting, SharedTextId id, String title) {
        var actor = gate.require(LiveAction.NOTE, meeting);
        turns.in(
                id,
                () -> store.findById(id)
                        .orElseGet(() -> store.save(SharedText.started(id, meeting, title, actor.person(), now()))));
    }

    /**
     * Does an edit of somebody who knew the text up to a revision; later edits of others are taken into account. The same
     * edit of the same page sent again changes nothing.
     *
     * @param client the open page, drawn by it
     * @param number of the edit among those of that page, from 1
     * @return what happened after that revision, this edit included
     * @throws IllegalArgumentException if it is not an edit of that revision
     */
    public List<TextNews> edit(SharedTextId id, int revision, String client, int number, TextEdit edit) {
        var meeting = found(id).meeting();
        var actor = gate.require(LiveAction.NOTE, meeting);
        Id.checked(client);
        steps.take(
                new TextSteps.Incoming(id, revision, client, number, edit),
                (made, done) -> TextStep.of(id, made, client, number, done, actor.person(), now()),
                step -> tell(meeting, step));
        return news(steps.after(id, revision));
    }

    /** What happened after a revision. */
    public List<TextNews> since(SharedTextId id, int revision) {
        gate.require(LiveAction.FOLLOW, found(id).meeting());
        return news(steps.after(id, revision));
    }

    private void tell(MeetingId meeting, TextStep step) {
        var told = JSON.writeValueAsString(
                new Told(step.text().value(), step.revision(), step.client(), step.number(), step.parts()));
        hub.tell(meeting, "edit", (Lang lang) -> told);
    }

    private static List<TextNews> news(List<TextStep> steps) {
        return steps.stream()
                .map(step -> new TextNews(step.revision(), step.client(), step.number(), step.parts()))
                .toList();
    }

    private SharedText found(SharedTextId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such text"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
