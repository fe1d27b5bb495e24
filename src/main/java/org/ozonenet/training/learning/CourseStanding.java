package org.ozonenet.training.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;

/**
 * How far somebody is in a course.
 *
 * @param resume the lesson to go on with: the one after that read last, or null where all are read
 * @param attempts all of this round, the oldest first
 */
public record CourseStanding(
        CourseVersionId version,
        LocalizedText title,
        boolean invited,
        boolean left,
        @Nullable LessonAddress resume,
        List<OfUnit> units,
        OfTest test,
        List<AttemptLine> attempts) {

    public CourseCode course() {
        return version.course();
    }

    public int lessons() {
        return units.stream().mapToInt(unit -> unit.lessons().size()).sum();
    }

    public int lessonsRead() {
        return (int) units.stream()
                .flatMap(unit -> unit.lessons().stream())
                .filter(OfLesson::read)
                .count();
    }

    /** Whether every unit that the test asks about is passed. */
    public boolean passed() {
        return test.next() == Next.PASSED;
    }

    /** @param quiz how many questions its quiz asks; 0 where it has none */
    public record OfUnit(UnitCode unit, LocalizedText title, boolean passed, List<OfLesson> lessons, int quiz) {}

    public record OfLesson(LessonAddress address, LocalizedText title, boolean read) {}

    /**
     * What can be done about the test.
     *
     * @param from when another attempt may begin, or null where that is now or never
     * @param left how many attempts are left
     * @param running the attempt that runs, or null
     */
    public record OfTest(
            Next next,
            @Nullable Instant from,
            int left,
            @Nullable AttemptId running,
            int questions,
            Duration time,
            int passPercent,
            boolean criticalAllRight) {}

    /** What can be done about the test now. */
    public enum Next {
        BEGIN,
        GO_ON,
        WAIT,
        NONE_LEFT,
        PASSED
    }

    public record AttemptLine(
            AttemptId id, Instant startedAt, @Nullable Instant closedAt, boolean passed) {}
}
