package org.ozonenet.meetings.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows of opinion: who leads the meeting asks, those who take part answer. Nothing is decided by them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Opinions {

    private static final Set<Function> SPEAK_FOR_A_COUNTRY = Set.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT);

    private final OpinionStore store;
    private final Turns turns;
    private final LiveGate gate;
    private final OpinionNews news;
    private final Clock clock;

    Opinions(OpinionStore store, Turns turns, LiveGate gate, OpinionNews news, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.gate = gate;
        this.news = news;
        this.clock = clock;
    }

    /** What the room was asked, in the order in which it was. */
    public List<OpinionSheet> of(MeetingId meeting) {
        gate.require(LiveAction.FOLLOW, meeting);
        return store.findByMeeting(meeting).stream()
                .sorted(Comparator.comparing(Opinion::openedAt))
                .map(Opinion::sheet)
                .toList();
    }

    /** Asks the room. A question that is known already is not asked again. */
    public void ask(MeetingId meeting, OpinionDraft draft) {
        var actor = gate.requireSitting(LiveAction.LEAD, meeting);
        turns.in(
                draft.id(),
                () -> store.findById(draft.id())
                        .orElseGet(() -> store.save(Opinion.opened(meeting, draft, actor.person(), now()))));
    }

    /**
     * Gives one's opinion, or that of one's country. A named one replaces the one before.
     *
     * @param option counted from 0
     * @throws IllegalStateException if it is closed, if an anonymous one was given before, or if the actor speaks for no
     *     country, or for several, where countries are asked
     */
    public void give(OpinionId id, int option) {
        var meeting = found(id).meeting();
        var actor = gate.requireSitting(LiveAction.TAKE_PART, meeting);
        turns.in(id, () -> {
            var opinion = found(id);
            var of = opinion.asked().unit() == OpinionDraft.Unit.PERSON
                    ? actor.person().value()
                    : country(actor).value();
            return store.save(opinion.given(of, option));
        });
        news.soon(meeting, id);
    }

    /** Takes no more answers, and forgets who gave the anonymous ones. */
    public void close(OpinionId id) {
        var actor = gate.require(LiveAction.LEAD, found(id).meeting());
        turns.in(id, () -> {
            var before = found(id);
            var after = before.closed(actor.person(), now());
            return after == before ? before : store.save(after);
        });
    }

    private static Iso2 country(Actor actor) {
        var countries = actor.functions().stream()
                .filter(held -> SPEAK_FOR_A_COUNTRY.contains(held.function()))
                .flatMap(held ->
                        held.scope() instanceof Scope.Country(Iso2 country) ? Stream.of(country) : Stream.empty())
                .collect(Collectors.toSet());
        if (countries.size() != 1) {
            throw new IllegalStateException("Whoever speaks here speaks for one country");
        }
        return countries.iterator().next();
    }

    private Opinion found(OpinionId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("Nothing is asked under this name"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
