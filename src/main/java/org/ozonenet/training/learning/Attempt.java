package org.ozonenet.training.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.TheoryPassed;
import org.ozonenet.training.TheoryTestClosed;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One attempt at the final test. Answers are written one by one, see {@link AnswerKeeping}; closing is one save.
 *
 * @param answers by the place of the question on the paper, counted from 0
 * @param endsAt when the time ends, whatever the link does
 * @param closedAt when it was handed in, or when its time ended; null while it runs
 * @param right for each question whether it was right; null while it runs
 * @param outcome null while it runs
 */
@Document("attempts")
@TypeAlias("attempt")
record Attempt(
        @Id AttemptId id,
        @Version @Nullable Long version,
        PersonId candidate,
        CourseVersionId course,
        List<PaperItem> paper,
        Map<String, Given> answers,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant closedAt,
        @Nullable List<Boolean> right,
        @Nullable TestOutcome outcome,
        Outbox outbox)
        implements Outboxed {

    Attempt {
        paper = List.copyOf(paper);
        answers = Map.copyOf(answers);
    }

    /**
     * An answer as the candidate's device sent it.
     *
     * @param number how often the device has answered this question, the first time 1: a repeat has the same number
     * @param at when it arrived
     */
    record Given(long number, List<String> values, Instant at) {

        Given {
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    static Attempt begun(
            AttemptId id,
            PersonId candidate,
            CourseVersionId course,
            List<PaperItem> paper,
            Instant from,
            Instant until) {
        return new Attempt(id, null, candidate, course, paper, Map.of(), from, until, null, null, null, Outbox.empty());
    }

    boolean isOpen() {
        return closedAt == null;
    }

    @Nullable Given answer(int place) {
        return answers.get(String.valueOf(place));
    }

    /** The places of the questions that have no answer. */
    List<Integer> unanswered() {
        return IntStream.range(0, paper.size())
                .filter(place -> {
                    var given = answer(place);
                    return given == null || given.isEmpty();
                })
                .boxed()
                .toList();
    }

    /**
     * Marked and closed, with what others are to know: that it is over, and each unit that was passed.
     *
     * @throws IllegalStateException if it is closed already
     */
    Attempt closed(Syllabus syllabus, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("The test is handed in");
        }
        var marks = new ArrayList<Boolean>();
        var marked = new ArrayList<TestOutcome.Marked>();
        for (var place = 0; place < paper.size(); place++) {
            var item = paper.get(place);
            var given = answer(place);
            var good = given != null
                    && Marker.isRight(syllabus.question(item.question()).task(), item.order(), given.values());
            marks.add(good);
            marked.add(new TestOutcome.Marked(item.unit(), item.criterion(), item.critical(), good));
        }
        var test = syllabus.test();
        var result = TestOutcome.of(marked, test.passPercent(), test.criticalAllRight());
        var told = outbox.with(
                new TheoryTestClosed(header(at), candidate, course.course().value(), id.value(), result.passed()));
        for (var unit : result.passedUnits()) {
            told = told.with(new TheoryPassed(header(at), candidate, unit));
        }
        return new Attempt(id, version, candidate, course, paper, answers, startedAt, endsAt, at, marks, result, told);
    }

    AttemptRule.Past past() {
        return new AttemptRule.Past(startedAt, closedAt);
    }

    private EventHeader header(Instant at) {
        return EventHeader.portal(at, candidate.value());
    }
}
