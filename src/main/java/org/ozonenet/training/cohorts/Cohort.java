package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * People who take a course together. Who may do what in it is the business of its space; what stays here is who ever
 * trained whom, because an assessor must not have trained the candidate even when they have left.
 *
 * @param course the version that the cohort keeps, whatever is published later
 * @param units what that version teaches
 * @param trainers everybody who was ever one
 * @param learners everybody who ever was one
 */
@Document("cohorts")
@TypeAlias("cohort")
record Cohort(
        @Id CohortId id,
        @Version @Nullable Long version,
        CohortDraft plan,
        CourseVersionId course,
        Set<UnitCode> units,
        boolean closed,
        Set<PersonId> trainers,
        List<Place> learners,
        List<TrainingDay> days,
        List<Exercise> exercises,
        List<CohortMessage> messages,
        Outbox outbox)
        implements Outboxed {

    /** How many messages are kept; older ones go. */
    static final int MOST_MESSAGES = 200;

    /**
     * The place of a learner.
     *
     * @param country for which they learn, or null where they act for none
     * @param left whether they are no longer in it
     */
    record Place(PersonId learner, @Nullable Iso2 country, Gender gender, Instant since, boolean left) {}

    Cohort {
        units = Set.copyOf(units);
        trainers = Set.copyOf(trainers);
        learners = List.copyOf(learners);
        days = List.copyOf(days);
        exercises = List.copyOf(exercises);
        messages = List.copyOf(messages);
    }

    static Cohort opened(CohortId id, CohortDraft plan, CourseVersionId course, Set<UnitCode> units, PersonId by) {
        return new Cohort(
                id,
                null,
                plan,
                course,
                units,
                false,
                Set.of(by),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Outbox.empty());
    }

    Target target() {
        return Target.space(id.space());
    }

    Cohort trainedBy(PersonId trainer) {
        var all = new TreeSet<>(java.util.Comparator.comparing(PersonId::value));
        all.addAll(trainers);
        all.add(trainer);
        return new Cohort(id, version, plan, course, units, closed, all, learners, days, exercises, messages, outbox);
    }

    Cohort joinedBy(PersonId learner, @Nullable Iso2 country, Instant at) {
        if (place(learner).isPresent()) {
            return replaced(
                    learner, known -> new Place(learner, known.country(), known.gender(), known.since(), false));
        }
        var all = new ArrayList<>(learners);
        all.add(new Place(learner, country, Gender.NOT_STATED, at, false));
        return withLearners(all);
    }

    Cohort leftBy(PersonId learner) {
        return replaced(learner, known -> new Place(learner, known.country(), known.gender(), known.since(), true));
    }

    /** @throws NoSuchElementException if this is no learner */
    Cohort counted(PersonId learner, Gender as) {
        place(learner).orElseThrow(() -> new NoSuchElementException("No learner of this cohort"));
        return replaced(learner, known -> new Place(learner, known.country(), as, known.since(), known.left()));
    }

    Cohort with(TrainingDay day, DomainEvent event) {
        var all = new ArrayList<>(days);
        all.removeIf(each -> each.id().equals(day.id()));
        all.add(day);
        all.sort(java.util.Comparator.comparing(TrainingDay::date).thenComparing(TrainingDay::from));
        return with(all, exercises, messages, closed, outbox.with(event));
    }

    Cohort without(DayId day, DomainEvent event) {
        return with(
                days.stream().filter(each -> !each.id().equals(day)).toList(),
                exercises,
                messages,
                closed,
                outbox.with(event));
    }

    Cohort with(Exercise exercise) {
        var all = new ArrayList<>(exercises);
        all.add(exercise);
        return with(days, all, messages, closed, outbox);
    }

    Cohort with(CohortMessage message, DomainEvent event) {
        var all = new ArrayList<>(messages);
        all.add(message);
        return with(
                days,
                exercises,
                all.subList(Math.max(0, all.size() - MOST_MESSAGES), all.size()),
                closed,
                outbox.with(event));
    }

    Cohort over() {
        return with(days, exercises, messages, true, outbox);
    }

    /** @throws NoSuchElementException if it has no such day */
    TrainingDay day(DayId day) {
        return days.stream()
                .filter(each -> each.id().equals(day))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("This cohort has no such day"));
    }

    /** @throws NoSuchElementException if it has no such exercise */
    Exercise exercise(ExerciseId exercise) {
        return exercises.stream()
                .filter(each -> each.id().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("This cohort has no such exercise"));
    }

    Optional<Place> place(PersonId learner) {
        return learners.stream().filter(each -> each.learner().equals(learner)).findFirst();
    }

    /** Those who are in it now. */
    List<Place> present() {
        return learners.stream().filter(each -> !each.left()).toList();
    }

    private Cohort replaced(PersonId learner, UnaryOperator<Place> change) {
        return withLearners(learners.stream()
                .map(each -> each.learner().equals(learner) ? change.apply(each) : each)
                .toList());
    }

    private Cohort withLearners(List<Place> all) {
        return new Cohort(id, version, plan, course, units, closed, trainers, all, days, exercises, messages, outbox);
    }

    private Cohort with(
            List<TrainingDay> toDays,
            List<Exercise> toExercises,
            List<CohortMessage> toMessages,
            boolean toClosed,
            Outbox toOutbox) {
        return new Cohort(
                id,
                version,
                plan,
                course,
                units,
                toClosed,
                trainers,
                learners,
                toDays,
                toExercises,
                toMessages,
                toOutbox);
    }
}
