package org.ozonenet.training.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.assessment.HomeCountries;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and changes participations, for the doors of this room, which have asked for the rights. */
@Component
class Rounds {

    private static final int TRIES = 20;

    private final ParticipationStore store;
    private final Standings standings;
    private final Closing closing;
    private final HomeCountries countries;
    private final Clock clock;

    Rounds(ParticipationStore store, Standings standings, Closing closing, HomeCountries countries, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.closing = closing;
        this.countries = countries;
        this.clock = clock;
    }

    /** How it stands now, with attempts closed whose time is over. */
    CourseStanding standing(Participation participation) {
        standings.round(participation).forEach(closing::asOfNow);
        return standings.of(participation, now());
    }

    LearnerLine line(Participation participation) {
        return new LearnerLine(participation.learner(), standing(participation), participation.lastAt());
    }

    /** Whether somebody has passed every course that this one asks for. */
    boolean hasPassedBefore(PersonId learner, Syllabus syllabus) {
        return syllabus.prerequisites().stream()
                .allMatch(before -> store.findById(ParticipationId.of(learner, before))
                        .map(this::standing)
                        .filter(CourseStanding::passed)
                        .isPresent());
    }

    Participation fresh(PersonId learner, Syllabus syllabus, Participation.State state, @Nullable String cohort) {
        return Participation.of(learner, countries.of(learner).orElse(null), syllabus.id(), state, cohort, now());
    }

    /** Takes the step, again where somebody else took one at the same time; the first time it is the fresh one. */
    void change(PersonId learner, CourseCode course, Participation fresh, UnaryOperator<Participation> step) {
        for (var attempt = 1; ; attempt++) {
            var before = store.findById(ParticipationId.of(learner, course));
            var after = before.map(step).orElse(fresh);
            if (before.isPresent() && after == before.get()) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
