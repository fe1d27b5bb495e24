package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Registers for meetings: oneself, and the people one speaks for. */
@Service
@PreAuthorize("isAuthenticated()")
public class Registrations {

    private final RegistrationStore store;
    private final RegistrationDeskStore desks;
    private final SensitiveStore sensitive;
    private final RegistrationBook book;
    private final RegistrationGate gate;
    private final CurrentActor currentActor;
    private final Clock clock;

    Registrations(
            RegistrationStore store,
            RegistrationDeskStore desks,
            SensitiveStore sensitive,
            RegistrationBook book,
            RegistrationGate gate,
            CurrentActor currentActor,
            Clock clock) {
        this.store = store;
        this.desks = desks;
        this.sensitive = sensitive;
        this.book = book;
        this.gate = gate;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * An answer as those see it who organise, and the officer of its country.
     *
     * @param name of the participant; empty for somebody who declined without one
     * @param needs for those who organise; nothing for others
     */
    public record Line(
            RegistrationId id,
            String name,
            @Nullable RegistrationForm says,
            RegistrationStanding standing,
            SensitiveNeeds needs,
            boolean guest) {}

    /** The rules of the desk of a meeting; empty where none was opened, or for who may not register there. */
    public Optional<DeskRules> rules(MeetingId meeting) {
        return gate.allows(RegistrationAction.REGISTER, meeting) || gate.allows(RegistrationAction.ORGANISE, meeting)
                ? desks.findById(meeting).map(RegistrationDesk::rules)
                : Optional.empty();
    }

    /** Whether the reader organises the meeting. */
    public boolean mayOrganise(MeetingId meeting) {
        return gate.allows(RegistrationAction.ORGANISE, meeting);
    }

    /** Opens the desk of a meeting, or changes its rules; who has a place keeps the turn. */
    public void open(MeetingId meeting, DeskRules rules) {
        gate.require(RegistrationAction.ORGANISE, meeting);
        if (desks.findById(meeting).isEmpty()) {
            desks.save(RegistrationDesk.opened(meeting, rules));
        }
        book.change(meeting, desk -> desk.under(rules, clock.instant()));
    }

    /** How the reader's own registration stands; empty where there is none. */
    public Optional<RegistrationStanding> mine(MeetingId meeting) {
        var id = RegistrationId.of(meeting, currentActor.require().person());
        return store.findById(id).map(known -> book.standing(known.id()));
    }

    /**
     * Registers the actor, or changes the own answer.
     *
     * @throws RegistrationClosedException if there is no desk, its time is over, or the actor was turned down
     */
    public RegistrationStanding register(MeetingId meeting, RegistrationForm form) {
        gate.require(RegistrationAction.REGISTER, meeting);
        var person = gate.person();
        return book.coming(RegistrationId.of(meeting, person), meeting, person, form);
    }

    /** The actor does not come. */
    public void cancel(MeetingId meeting) {
        gate.require(RegistrationAction.REGISTER, meeting);
        var person = gate.person();
        var id = RegistrationId.of(meeting, person);
        var was = store.findById(id).filter(Registration::isComing).isPresent();
        book.leaves(id, meeting, person, was ? RegistrationState.CANCELLED : RegistrationState.DECLINED, null);
    }

    /**
     * Every answer, for those who organise; those of the own country, for an ozone officer. First those who come in the
     * order of their turns, then the others.
     */
    public List<Line> all(MeetingId meeting) {
        var line = gate.found(meeting);
        var organises = gate.allows(RegistrationAction.ORGANISE, meeting);
        var needs = organises
                ? sensitive.findByMeeting(meeting).stream()
                        .collect(Collectors.toMap(SensitiveAnswers::registration, SensitiveAnswers::needs))
                : Map.<RegistrationId, SensitiveNeeds>of();
        var desk = desks.findById(meeting);
        if (desk.isEmpty()) {
            return List.of();
        }
        var places = desk.get().places();
        return store.findByMeeting(meeting).stream()
                .filter(each -> organises || isOf(each, country -> gate.mayConfirm(line, country)))
                .map(each -> new Line(
                        each.id(),
                        each.says() == null ? "" : each.says().name(),
                        each.says(),
                        RegistrationBook.standing(each, places),
                        needs.getOrDefault(each.id(), SensitiveNeeds.none()),
                        each.person() == null))
                .sorted(Comparator.comparing((Line each) -> each.standing().state())
                        .thenComparing(each -> each.standing().waiting())
                        .thenComparing(each -> each.standing().number())
                        .thenComparing(Line::name))
                .toList();
    }

    /**
     * Confirms somebody for the delegation of their country.
     *
     * @throws NoSuchElementException if there is no such registration
     */
    public void confirm(RegistrationId id) {
        var known = confirmable(id);
        store.save(known.confirmed(gate.person(), clock.instant()));
    }

    /** Says no to a registration; the place is free for who waits. */
    public void turnDown(RegistrationId id) {
        var known = confirmable(id);
        book.leaves(id, known.meeting(), known.person(), RegistrationState.TURNED_DOWN, gate.person());
    }

    private Registration confirmable(RegistrationId id) {
        var known = store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such registration"));
        gate.requireConfirm(
                gate.found(known.meeting()),
                known.says() == null ? null : known.says().country());
        return known;
    }

    private static boolean isOf(Registration registration, Predicate<Iso2> countries) {
        var says = registration.says();
        return says != null && says.country() != null && countries.test(says.country());
    }
}
