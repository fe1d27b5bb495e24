package org.ozonenet.training.learning;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.CourseEntered;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody takes a course, in the version that was the newest when they entered.
 *
 * @param country for which they learn, or null where they act for none
 * @param cohort with which they learn, or null
 * @param read the lessons they have read, as {@link LessonAddress#text()}
 * @param place where they were last, or null
 * @param since when this round began: attempts of an earlier round do not count for this one
 * @param lastAt when they last read a lesson, or null where they have read none in this course
 */
@Document("participations")
@TypeAlias("participation")
record Participation(
        @Id ParticipationId id,
        @Version @Nullable Long version,
        PersonId learner,
        @Nullable Iso2 country,
        CourseVersionId course,
        State state,
        @Nullable String cohort,
        Set<String> read,
        @Nullable String place,
        Instant since,
        @Nullable Instant lastAt,
        Outbox outbox)
        implements Outboxed {

    enum State {
        /** Somebody has asked them in. */
        INVITED,
        LEARNING,
        /** They have left; what they passed stays theirs. */
        LEFT
    }

    Participation {
        read = Set.copyOf(read);
    }

    static Participation of(
            PersonId learner,
            @Nullable Iso2 country,
            CourseVersionId course,
            State state,
            @Nullable String cohort,
            Instant at) {
        return new Participation(
                        ParticipationId.of(learner, course.course()),
                        null,
                        learner,
                        country,
                        course,
                        state,
                        cohort,
                        Set.of(),
                        null,
                        at,
                        null,
                        Outbox.empty())
                .telling(at);
    }

    /** Takes up the course: out of an invitation, after having left, or anew with another version. */
    Participation entered(CourseVersionId newest, @Nullable String with, Instant at) {
        var same = course.equals(newest);
        return new Participation(
                        id,
                        version,
                        learner,
                        country,
                        newest,
                        State.LEARNING,
                        with,
                        same ? read : Set.of(),
                        same ? place : null,
                        state == State.LEARNING ? at : since,
                        lastAt,
                        outbox)
                .telling(at);
    }

    /** Asked in once more, with attempts that are counted from now. */
    Participation invited(CourseVersionId newest, Instant at) {
        return new Participation(
                        id,
                        version,
                        learner,
                        country,
                        newest,
                        State.INVITED,
                        cohort,
                        course.equals(newest) ? read : Set.of(),
                        course.equals(newest) ? place : null,
                        at,
                        lastAt,
                        outbox)
                .telling(at);
    }

    /** Learns with a cohort from now on; somebody who learns already keeps the version and what they have read. */
    Participation learningWith(String with) {
        return new Participation(
                id, version, learner, country, course, state, with, read, place, since, lastAt, outbox);
    }

    /** On their own from now on. */
    Participation alone() {
        return new Participation(
                id, version, learner, country, course, state, null, read, place, since, lastAt, outbox);
    }

    Participation left() {
        return new Participation(
                id, version, learner, country, course, State.LEFT, cohort, read, place, since, lastAt, outbox);
    }

    /** This one with a lesson read, or this same one where nothing changes. */
    Participation having(LessonAddress lesson, Instant at) {
        var text = lesson.text();
        if (read.contains(text) && text.equals(place)) {
            return this;
        }
        var more = new TreeSet<>(read);
        more.add(text);
        return new Participation(id, version, learner, country, course, state, cohort, more, text, since, at, outbox);
    }

    private Participation telling(Instant at) {
        return new Participation(
                id,
                version,
                learner,
                country,
                course,
                state,
                cohort,
                read,
                place,
                since,
                lastAt,
                outbox.with(new CourseEntered(
                        EventHeader.portal(at, learner.value()),
                        learner,
                        course.course().value(),
                        state == State.INVITED)));
    }
}
