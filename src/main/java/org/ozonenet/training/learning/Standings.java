package org.ozonenet.training.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/** Works out how far somebody is: from what they have read, and from their attempts in this round. */
@Component
class Standings {

    private final Syllabi syllabi;
    private final AttemptStore attempts;

    Standings(Syllabi syllabi, AttemptStore attempts) {
        this.syllabi = syllabi;
        this.attempts = attempts;
    }

    /** The attempts of a participation since its round began, the oldest first. */
    List<Attempt> round(Participation participation) {
        return all(participation).stream()
                .filter(attempt -> !attempt.startedAt().isBefore(participation.since()))
                .toList();
    }

    /** Those of earlier rounds as well, the oldest first. */
    List<Attempt> all(Participation participation) {
        return attempts.findByCandidate(participation.learner()).stream()
                .filter(attempt ->
                        attempt.course().course().equals(participation.course().course()))
                .sorted(Comparator.comparing(Attempt::startedAt))
                .toList();
    }

    static Set<UnitCode> passed(List<Attempt> round) {
        return round.stream()
                .flatMap(attempt -> Optional.ofNullable(attempt.outcome()).stream())
                .flatMap(outcome -> outcome.passedUnits().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    CourseStanding of(Participation participation, Instant now) {
        var syllabus = syllabi.of(participation.course());
        var round = round(participation);
        var passed = passed(round);
        return new CourseStanding(
                syllabus.id(),
                syllabus.title(),
                participation.state() == Participation.State.INVITED,
                participation.state() == Participation.State.LEFT,
                resume(syllabus, participation),
                syllabus.units().stream()
                        .map(unit -> unit(unit, participation, passed))
                        .toList(),
                test(syllabus, round, passed, now),
                round.stream().map(Standings::line).toList());
    }

    private static CourseStanding.OfUnit unit(Syllabus.OfUnit unit, Participation participation, Set<UnitCode> passed) {
        var lessons = unit.lessons().stream()
                .map(lesson -> {
                    var address = new LessonAddress(unit.unit(), lesson.name());
                    return new CourseStanding.OfLesson(
                            address, lesson.title(), participation.read().contains(address.text()));
                })
                .toList();
        return new CourseStanding.OfUnit(
                unit.unit(),
                unit.title(),
                passed.contains(unit.unit()),
                lessons,
                Math.min(unit.quiz(), unit.bank().size()));
    }

    private static CourseStanding.OfTest test(
            Syllabus syllabus, List<Attempt> round, Set<UnitCode> passed, Instant now) {
        var test = syllabus.test();
        var still = syllabus.tested().stream()
                .filter(unit -> !passed.contains(unit))
                .flatMap(unit -> test.draw().getOrDefault(unit, Map.of()).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        var running = round.stream()
                .filter(Attempt::isOpen)
                .map(Attempt::id)
                .findFirst()
                .orElse(null);
        var answer = AttemptRule.next(test, round.stream().map(Attempt::past).toList(), now);
        var next = passed.containsAll(syllabus.tested()) && running == null
                ? CourseStanding.Next.PASSED
                : switch (answer) {
                    case AttemptRule.Answer.Begin b -> CourseStanding.Next.BEGIN;
                    case AttemptRule.Answer.GoOn g -> CourseStanding.Next.GO_ON;
                    case AttemptRule.Answer.Wait w -> CourseStanding.Next.WAIT;
                    case AttemptRule.Answer.NoneLeft n -> CourseStanding.Next.NONE_LEFT;
                };
        return new CourseStanding.OfTest(
                next,
                answer instanceof AttemptRule.Answer.Wait wait ? wait.until() : null,
                Math.max(0, test.attempts() - round.size()),
                running,
                still,
                AttemptRule.time(test, still),
                test.passPercent(),
                test.criticalAllRight());
    }

    private static CourseStanding.AttemptLine line(Attempt attempt) {
        var outcome = attempt.outcome();
        return new CourseStanding.AttemptLine(
                attempt.id(), attempt.startedAt(), attempt.closedAt(), outcome != null && outcome.passed());
    }

    private static @Nullable LessonAddress resume(Syllabus syllabus, Participation participation) {
        var lessons = syllabus.lessons();
        var place = participation.place();
        var from = place == null ? 0 : lessons.indexOf(LessonAddress.of(place)) + 1;
        var order = new ArrayList<>(lessons.subList(from, lessons.size()));
        order.addAll(lessons.subList(0, from));
        return order.stream()
                .filter(lesson -> !participation.read().contains(lesson.text()))
                .findFirst()
                .orElse(null);
    }
}
