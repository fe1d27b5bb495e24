package org.ozonenet.training.cohorts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who was there: by the code on the trainer's screen, or written down by a trainer. */
@Service
@PreAuthorize("isAuthenticated()")
public class Attendances {

    static final int LONGEST_REASON = 300;

    private final CohortRegister register;
    private final AttendanceStore store;
    private final DayCodes codes;
    private final CurrentActor currentActor;
    private final Clock clock;

    Attendances(
            CohortRegister register, AttendanceStore store, DayCodes codes, CurrentActor currentActor, Clock clock) {
        this.register = register;
        this.store = store;
        this.codes = codes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The code to be shown now.
     *
     * @throws NoSuchElementException if there is no such day
     */
    public AttendanceCode code(CohortId id, DayId day) {
        return codes.now(register.allowed(CohortAction.RUN, id).day(day).id(), clock.instant());
    }

    /**
     * Keeps that the reader is there. Twice is once. Somebody whom a trainer struck from the list stays struck.
     *
     * @throws NoSuchElementException if there is no such day
     */
    public Attended attend(CohortId id, DayId day, String code) {
        var cohort = register.allowed(CohortAction.TAKE_PART, id);
        var reader = currentActor.require().person();
        var isLearner = cohort.place(reader).filter(place -> !place.left()).isPresent();
        if (!isLearner || !cohort.day(day).isOnAt(now()) || !codes.isRight(day, code, clock.instant())) {
            return Attended.OLD;
        }
        var known = store.findById(AttendanceId.of(day, reader));
        if (known.isPresent()) {
            return known.get().struck() ? Attended.STRUCK : Attended.KEPT;
        }
        write(cohort, day, reader, false, "");
        return Attended.KEPT;
    }

    /**
     * Writes down that a learner was there, or that this was an error; in both cases why.
     *
     * @param wasThere false to strike it out
     * @throws IllegalArgumentException if the reason is missing or longer than 300 characters
     * @throws NoSuchElementException if there is no such day or learner
     * @throws CohortRefusedException if the day has not begun, so that nobody can have been there
     */
    public void write(CohortId id, DayId day, PersonId learner, boolean wasThere, String reason) {
        var cohort = register.allowed(CohortAction.RUN, id);
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 300 characters");
        }
        cohort.place(learner).orElseThrow(() -> new NoSuchElementException("No learner of this cohort"));
        var known = cohort.day(day);
        if (wasThere && !known.hasBegunAt(clock.instant())) {
            throw new CohortRefusedException(CohortRefusedException.Reason.NOT_YET);
        }
        write(cohort, known.id(), learner, !wasThere, words);
    }

    /** Who was there, the first first: of everybody for a trainer, of themselves for a learner. */
    public List<AttendanceLine> of(CohortId id) {
        return lines(id, false);
    }

    /** Who was struck from the list of a day, the first first: everybody for a trainer, themselves for a learner. */
    public List<AttendanceLine> struck(CohortId id) {
        return lines(id, true);
    }

    private List<AttendanceLine> lines(CohortId id, boolean isStruck) {
        var cohort = register.allowed(CohortAction.READ, id);
        var reader = currentActor.require().person();
        var isTrainer = register.mayRun(cohort);
        return store.findByCohort(id).stream()
                .filter(each -> each.struck() == isStruck)
                .filter(each -> isTrainer || each.person().equals(reader))
                .map(Attendance::line)
                .sorted(Comparator.comparing(AttendanceLine::at))
                .toList();
    }

    private void write(Cohort cohort, DayId day, PersonId person, boolean isStruck, String reason) {
        var by = currentActor.require().person();
        var known = store.findById(AttendanceId.of(day, person));
        if (known.isEmpty() && isStruck) {
            return;
        }
        try {
            store.save(known.map(each -> each.written(isStruck, now(), by, reason))
                    .orElseGet(() -> Attendance.of(cohort.id(), day, person, now(), by, reason)));
        } catch (DuplicateKeyException e) {
            // Somebody wrote the same at the same moment.
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
