package org.ozonenet.training.learning;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.learning.LearningRefusedException.Reason;
import org.springframework.stereotype.Component;

/** Learning with a cohort. For the room of cohorts, which has asked for the rights. */
@Component
public class CohortPlaces {

    private final ParticipationStore store;
    private final Syllabi syllabi;
    private final Rounds rounds;

    CohortPlaces(ParticipationStore store, Syllabi syllabi, Rounds rounds) {
        this.store = store;
        this.syllabi = syllabi;
        this.rounds = rounds;
    }

    /** Why somebody cannot take this version of a course; empty where they can. */
    public Optional<Reason> objection(PersonId learner, CourseVersionId version) {
        return rounds.hasPassedBefore(learner, syllabi.of(version))
                ? Optional.empty()
                : Optional.of(Reason.PREREQUISITE);
    }

    /**
     * Gets somebody into the version that the cohort keeps. Somebody who learns it already goes on where they are, in
     * the version they began with. Twice is once.
     *
     * @param cohort its identifier
     */
    public void join(PersonId learner, CourseVersionId version, String cohort) {
        var syllabus = syllabi.of(version);
        rounds.change(
                learner,
                version.course(),
                rounds.fresh(learner, syllabus, Participation.State.LEARNING, cohort),
                before -> before.state() == Participation.State.LEARNING
                        ? (cohort.equals(before.cohort()) ? before : before.learningWith(cohort))
                        : before.entered(version, cohort, rounds.now()));
    }

    /** Lets somebody learn on without the cohort. */
    public void leave(PersonId learner, CourseVersionId version, String cohort) {
        store.findById(ParticipationId.of(learner, version.course()))
                .filter(known -> cohort.equals(known.cohort()))
                .ifPresent(known -> rounds.change(
                        learner,
                        version.course(),
                        known,
                        before -> cohort.equals(before.cohort()) ? before.alone() : before));
    }

    /** How the learners of a cohort get on, in no order; who has not begun yet is not among them. */
    public List<LearnerLine> of(List<PersonId> learners, CourseVersionId version) {
        return learners.stream()
                .flatMap(learner -> store.findById(ParticipationId.of(learner, version.course())).stream())
                .map(rounds::line)
                .toList();
    }
}
