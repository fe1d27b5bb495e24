package org.ozonenet.training.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Rights;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.HomeCountries;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.Task;
import org.ozonenet.training.catalogue.TheoryTest;
import org.springframework.context.ApplicationContext;

/** The doors of the room over the real store, with courses of the test's own and a clock that the test moves. */
final class LearningBench implements Syllabi {

    static final UnitCode U2 = new UnitCode("EV-U2");
    static final UnitCode U4 = new UnitCode("EV-U4");
    static final CourseCode COURSE = new CourseCode("EVTEST");

    final Moved clock = new Moved();
    final Learning learning;
    final TheoryTests tests;
    final Quizzes quizzes;
    final Closing closing;
    final AttemptStore attempts;
    final Standings standings;
    private final List<Syllabus> published = new ArrayList<>();

    LearningBench(ApplicationContext context) {
        attempts = context.getBean(AttemptStore.class);
        var participations = context.getBean(ParticipationStore.class);
        var rights = context.getBean(Rights.class);
        standings = new Standings(this, attempts);
        closing = new Closing(attempts, this, clock);
        learning = new Learning(
                participations,
                this,
                new Rounds(participations, standings, closing, context.getBean(HomeCountries.class), clock),
                context.getBean(HomeCountries.class),
                rights,
                context.getBean(CurrentActor.class),
                clock);
        tests = new TheoryTests(
                participations, attempts, context.getBean(AnswerKeeping.class), standings, closing, this, rights);
        quizzes = new Quizzes(participations, this, rights);
        publish(COURSE, "1.0.0", Syllabus.Way.OPEN, List.of());
    }

    CourseVersionId publish(CourseCode course, String version, Syllabus.Way way, List<CourseCode> before) {
        var units = List.of(unit(U2), unit(U4));
        var id = new CourseVersionId(course, version, "00");
        published.add(new Syllabus(
                id,
                Questions.text("Course " + course.value()),
                way,
                before,
                units,
                new TheoryTest(
                        Duration.ofMinutes(40),
                        80,
                        3,
                        Duration.ofHours(24),
                        Map.of(U2, Map.of(Level.BASIC, 3), U4, Map.of(Level.BASIC, 2, Level.ADVANCED, 1)),
                        true),
                Syllabus.byId(units)));
        return id;
    }

    @Override
    public Optional<Syllabus> newest(CourseCode course) {
        return published.stream()
                .filter(each -> each.id().course().equals(course))
                .reduce((a, b) -> b);
    }

    @Override
    public Syllabus of(CourseVersionId version) {
        return published.stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }

    /** What is right for a question of an attempt, as its page would send it. */
    List<String> right(AttemptId id, int place) {
        var attempt = attempts.findById(id).orElseThrow();
        var item = attempt.paper().get(place);
        return RightAnswer.to(of(attempt.course()).question(item.question()).task(), item.order());
    }

    private static Syllabus.OfUnit unit(UnitCode unit) {
        return new Syllabus.OfUnit(
                unit,
                Questions.text("Unit " + unit),
                List.of(
                        new Syllabus.Lesson("01-first", Questions.text("First")),
                        new Syllabus.Lesson("02-second", Questions.text("Second"))),
                bank(unit),
                4);
    }

    /** One of each kind, and some more. */
    private static List<Question> bank(UnitCode unit) {
        var bank = new ArrayList<>(Questions.bank(unit, 3));
        var tasks = List.of(
                Questions.choice(true, 5, "be"),
                new Task.TrueFalse(true),
                Questions.numeric("12.5", "0.2", "V"),
                Questions.matching("red", "plus", "black", "minus"),
                Questions.ordering("off", "lock", "wait", "measure"),
                Questions.shortText("two-pole tester", "двухполюсный тестер"),
                Questions.hotSpot());
        for (var i = 0; i < tasks.size(); i++) {
            bank.add(Questions.of(unit, "%s-Q2%02d".formatted(unit, i), Level.BASIC, i == 0, tasks.get(i)));
        }
        var steps = List.of(
                Questions.of(unit, unit + "-Q300-1", Level.BASIC, false, Questions.choice(false, 3, "c")),
                Questions.of(unit, unit + "-Q300-2", Level.BASIC, true, new Task.TrueFalse(false)));
        bank.add(Questions.of(
                unit,
                unit + "-Q300",
                Level.BASIC,
                false,
                new Task.CaseStudy(Questions.text("A vehicle comes in."), steps)));
        return bank;
    }

    /** A clock that a test moves. */
    static final class Moved extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
