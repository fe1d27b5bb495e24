package org.ozonenet.training.cohorts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.reference.identifier.Reading;
import org.ozonenet.reference.substances.Substance;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Readings of exercises with refrigerant identifiers, each compared with what the cylinder holds. */
@Service
@PreAuthorize("isAuthenticated()")
public class Readings {

    static final int LONGEST = 200;

    private final CohortRegister register;
    private final ReadingStore store;
    private final Gases gases;
    private final CurrentActor currentActor;
    private final Clock clock;

    Readings(CohortRegister register, ReadingStore store, Gases gases, CurrentActor currentActor, Clock clock) {
        this.register = register;
        this.store = store;
        this.gases = gases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Keeps what the reader has read. The first reading is the one that is compared: it is followed by the answer.
     * Later ones, up to fifty, are kept beside it.
     *
     * @param text such as {@code R-134a 99.5; air 0.5}, in per cent by mass
     * @return the first reading with the later ones; empty where it cannot be understood, and nothing was kept
     * @throws NoSuchElementException if there is no such exercise
     * @throws IllegalArgumentException if the name of the instrument is missing or one of the two is too long
     */
    public Optional<ReadingLine> keep(CohortId id, ExerciseId exercise, String instrument, String text) {
        var cohort = register.allowed(CohortAction.TAKE_PART, id);
        var known = cohort.exercise(exercise);
        if (instrument.isBlank() || instrument.length() > LONGEST || text.length() > LONGEST) {
            throw new IllegalArgumentException("An instrument and a reading of at most 200 characters are needed");
        }
        if (Reading.of(text, gases).isEmpty()) {
            return Optional.empty();
        }
        var reader = currentActor.require().person();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reading = store.findById(ReadingId.of(exercise, reader))
                .map(before -> before.again(new LaterReading(instrument.strip(), text.strip(), now)))
                .orElseGet(() -> new IdentifierReading(
                        ReadingId.of(exercise, reader),
                        null,
                        id,
                        exercise,
                        reader,
                        instrument.strip(),
                        text.strip(),
                        now,
                        List.of()));
        store.save(reading);
        return Optional.of(line(reading, known));
    }

    /** The readings, the latest first: of everybody for a trainer, of themselves for a learner. */
    public List<ReadingLine> of(CohortId id) {
        var cohort = register.allowed(CohortAction.READ, id);
        var reader = currentActor.require().person();
        var isTrainer = register.mayRun(cohort);
        return store.findByCohort(id).stream()
                .filter(each -> isTrainer || each.person().equals(reader))
                .map(each -> line(each, cohort.exercise(each.exercise())))
                .sorted(Comparator.comparing(ReadingLine::at).reversed())
                .toList();
    }

    private ReadingLine line(IdentifierReading reading, Exercise exercise) {
        var read = Reading.of(reading.text(), gases).orElseThrow();
        var holds = gases.find(exercise.holds()).map(Substance::id);
        return new ReadingLine(
                reading.exercise(),
                reading.person(),
                reading.instrument(),
                reading.text(),
                reading.at(),
                Comparison.of(read, holds, gases),
                reading.later());
    }
}
