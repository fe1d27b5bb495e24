package org.ozonenet.training.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.assessment.HomeCountries;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.learning.LearningRefusedException.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Taking courses: getting in, reading, going on where one was, and who gets on how. */
@Service
@PreAuthorize("isAuthenticated()")
public class Learning {

    private final ParticipationStore store;
    private final Syllabi syllabi;
    private final Rounds rounds;
    private final HomeCountries countries;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Clock clock;

    Learning(
            ParticipationStore store,
            Syllabi syllabi,
            Rounds rounds,
            HomeCountries countries,
            Rights rights,
            CurrentActor currentActor,
            Clock clock) {
        this.store = store;
        this.syllabi = syllabi;
        this.rounds = rounds;
        this.countries = countries;
        this.rights = rights;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The courses of the reader, the one begun last first. */
    public List<CourseStanding> mine() {
        var reader = currentActor.require().person();
        return store.findByLearner(reader).stream()
                .sorted(Comparator.comparing(Participation::since).reversed())
                .map(rounds::standing)
                .toList();
    }

    /** How far the reader is in a course; empty where they do not take it. */
    public Optional<CourseStanding> of(CourseCode course) {
        var reader = currentActor.require().person();
        return store.findById(ParticipationId.of(reader, course)).map(rounds::standing);
    }

    /**
     * Gets the reader into a course, or lets them take up an invitation. Where they passed it already it begins anew,
     * with its newest version.
     *
     * @throws NoSuchElementException if there is no such course
     * @throws LearningRefusedException if the course does not let them in
     */
    public void enrol(CourseCode course) {
        var learner = rights.require(LearningAction.LEARN, Target.portal()).person();
        var syllabus = syllabi.newest(course).orElseThrow(() -> noSuch(course));
        var known = store.findById(ParticipationId.of(learner, course));
        var state = known.map(Participation::state).orElse(null);
        if (state == Participation.State.LEARNING
                && !rounds.standing(known.get()).passed()) {
            return;
        }
        if (state != Participation.State.INVITED) {
            requireWay(syllabus);
        }
        requireBefore(learner, syllabus);
        rounds.change(
                learner,
                course,
                rounds.fresh(learner, syllabus, Participation.State.LEARNING, null),
                before -> before.entered(syllabus.id(), null, now()));
    }

    /**
     * Asks somebody into a course; it begins when they say yes. Somebody without attempts left gets new ones so.
     *
     * @throws NoSuchElementException if there is no such course
     */
    public void invite(PersonId learner, CourseCode course) {
        rights.require(LearningAction.ACCOMPANY, countries.target(learner));
        var syllabus = syllabi.newest(course).orElseThrow(() -> noSuch(course));
        rounds.change(
                learner,
                course,
                rounds.fresh(learner, syllabus, Participation.State.INVITED, null),
                before -> before.invited(syllabus.id(), now()));
    }

    /** Leaves a course. What was passed stays in the record. */
    public void leave(CourseCode course) {
        var learner = rights.require(LearningAction.LEARN, Target.portal()).person();
        store.findById(ParticipationId.of(learner, course))
                .ifPresent(known -> rounds.change(learner, course, known, Participation::left));
    }

    /**
     * Keeps that the reader has read a lesson, so that they go on behind it, also on another device. Twice is once.
     *
     * @return whether it was kept: not where the reader does not take the course, or has no such lesson in it
     */
    public boolean read(CourseCode course, LessonAddress lesson) {
        var learner = rights.require(LearningAction.LEARN, Target.portal()).person();
        var known = store.findById(ParticipationId.of(learner, course))
                .filter(participation -> participation.state() == Participation.State.LEARNING)
                .filter(participation ->
                        syllabi.of(participation.course()).lessons().contains(lesson));
        known.ifPresent(
                participation -> rounds.change(learner, course, participation, before -> before.having(lesson, now())));
        return known.isPresent();
    }

    /** How the learners of a country get on in a course. */
    public List<LearnerLine> learners(CourseCode course, Iso2 country) {
        rights.require(LearningAction.ACCOMPANY, Target.country(country));
        return store.findByCourseAndCountry(course, country).stream()
                .map(participation -> rounds.line(participation))
                .toList();
    }

    private static void requireWay(Syllabus syllabus) {
        switch (syllabus.way()) {
            case OPEN -> {}
            case INVITATION -> throw new LearningRefusedException(Reason.BY_INVITATION);
            case COHORT -> throw new LearningRefusedException(Reason.BY_COHORT);
        }
    }

    private void requireBefore(PersonId learner, Syllabus syllabus) {
        if (!rounds.hasPassedBefore(learner, syllabus)) {
            throw new LearningRefusedException(Reason.PREREQUISITE);
        }
    }

    private static NoSuchElementException noSuch(CourseCode course) {
        return new NoSuchElementException("There is no course " + course.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
