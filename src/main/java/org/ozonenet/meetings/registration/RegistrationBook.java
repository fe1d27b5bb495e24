package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes answers down, whoever gives them. First what was answered is kept, then the turn is taken: after a crash
 * between the two the event of the first brings the second about.
 */
@Component
class RegistrationBook {

    /** Tries of several nodes against each other; within one node writers wait for each other. */
    private static final int TRIES = 100;

    private final RegistrationStore registrations;
    private final RegistrationDeskStore desks;
    private final SensitiveStore sensitive;
    private final Clock clock;

    RegistrationBook(
            RegistrationStore registrations, RegistrationDeskStore desks, SensitiveStore sensitive, Clock clock) {
        this.registrations = registrations;
        this.desks = desks;
        this.sensitive = sensitive;
        this.clock = clock;
    }

    /** @throws RegistrationClosedException if there is no desk, its time is over, or who answers was turned down */
    RegistrationStanding coming(
            RegistrationId id, MeetingId meeting, @Nullable PersonId person, RegistrationForm form) {
        var desk = open(meeting);
        var now = clock.instant();
        keep(id, meeting, person, now, known -> {
            if (known.state() == RegistrationState.TURNED_DOWN) {
                throw new RegistrationClosedException("This registration was turned down");
            }
            return known.coming(form, now);
        });
        insist(() -> keepApart(id, desk, form.needs()));
        change(meeting, at -> at.joined(id, form.mode(), now));
        return standing(id);
    }

    /** Writes down whom organisers bring in from a table: neither the time nor the places of the desk count for them. */
    void bring(RegistrationId id, MeetingId meeting, RegistrationForm form) {
        requireDesk(meeting);
        var now = clock.instant();
        keep(id, meeting, null, now, known -> known.coming(form, now));
        change(meeting, at -> at.joined(id, form.mode(), now));
    }

    /**
     * Does not come, for whatever reason; an answer that is not there yet is a refusal. Who was turned down stays so:
     * otherwise declining first would open the desk to them again.
     */
    void leaves(
            RegistrationId id,
            MeetingId meeting,
            @Nullable PersonId person,
            RegistrationState to,
            @Nullable PersonId by) {
        requireDesk(meeting);
        var now = clock.instant();
        keep(
                id,
                meeting,
                person,
                now,
                known -> known.state() == RegistrationState.TURNED_DOWN ? known : known.left(to, now, by));
        sensitive.deleteById(id);
        change(meeting, desk -> desk.left(id, now));
    }

    RegistrationStanding standing(RegistrationId id) {
        return registrations
                .findById(id)
                .map(known -> standing(
                        known,
                        desks.findById(known.meeting())
                                .map(RegistrationDesk::places)
                                .orElseThrow()))
                .orElseThrow();
    }

    Optional<RegistrationState> state(RegistrationId id) {
        return registrations.findById(id).map(Registration::state);
    }

    static RegistrationStanding standing(Registration known, PlaceRegister places) {
        var says = known.says();
        if (!known.isComing() || says == null) {
            return new RegistrationStanding(known.state(), 0, false, false);
        }
        var placed = places.placed(says.mode()).indexOf(known.id());
        var waits = placed < 0;
        var number = waits ? places.waiting(says.mode()).indexOf(known.id()) : placed;
        return new RegistrationStanding(known.state(), number + 1, waits, known.confirmedBy() != null);
    }

    /** Sees to it that the desk says what the registration says. */
    void align(RegistrationId id) {
        registrations.findById(id).ifPresent(known -> {
            var says = known.says();
            change(
                    known.meeting(),
                    desk -> known.isComing() && says != null
                            ? desk.joined(id, says.mode(), known.changedAt())
                            : desk.left(id, known.changedAt()));
        });
    }

    /** Takes a step on the desk as it is now, although others do so at the same time. */
    synchronized void change(MeetingId meeting, UnaryOperator<RegistrationDesk> step) {
        for (var attempt = 1; ; attempt++) {
            var desk = desks.findById(meeting)
                    .orElseThrow(() -> new RegistrationClosedException("There is no registration for this meeting"));
            var changed = step.apply(desk);
            if (changed.equals(desk)) {
                return;
            }
            try {
                desks.save(changed);
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** A form that is sent twice at once is one answer. */
    private void keep(
            RegistrationId id,
            MeetingId meeting,
            @Nullable PersonId person,
            Instant now,
            UnaryOperator<Registration> step) {
        insist(() -> {
            var known = registrations.findById(id).orElseGet(() -> Registration.begun(id, meeting, person, now));
            var stepped = step.apply(known);
            if (!stepped.equals(known)) {
                registrations.save(stepped);
            }
        });
    }

    private static void insist(Runnable step) {
        for (var attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Nothing is kept that no desk would know of. */
    private void requireDesk(MeetingId meeting) {
        if (desks.findById(meeting).isEmpty()) {
            throw new RegistrationClosedException("There is no registration for this meeting");
        }
    }

    private RegistrationDesk open(MeetingId meeting) {
        return desks.findById(meeting)
                .filter(desk -> desk.rules().isOpen(clock.instant()))
                .orElseThrow(() -> new RegistrationClosedException("Registration for this meeting is closed"));
    }

    private void keepApart(RegistrationId id, RegistrationDesk desk, SensitiveNeeds needs) {
        var before = sensitive.findById(id);
        if (needs.isEmpty()) {
            before.ifPresent(known -> sensitive.deleteById(id));
            return;
        }
        var version = before.map(SensitiveAnswers::version).orElse(null);
        sensitive.save(new SensitiveAnswers(
                id, version, desk.meeting(), needs, desk.rules().eraseOn()));
    }
}
