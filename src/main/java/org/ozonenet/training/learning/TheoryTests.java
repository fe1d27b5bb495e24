package org.ozonenet.training.learning;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.QuestionId;
import org.ozonenet.training.learning.LearningRefusedException.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The final test of a course. Every answer is kept as it is given; the clock is the portal's and does not stop for a
 * lost link. What is right leaves this room only as figures.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class TheoryTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ParticipationStore participations;
    private final AttemptStore store;
    private final AnswerKeeping keeping;
    private final Standings standings;
    private final Closing closing;
    private final Syllabi syllabi;
    private final Rights rights;

    TheoryTests(
            ParticipationStore participations,
            AttemptStore store,
            AnswerKeeping keeping,
            Standings standings,
            Closing closing,
            Syllabi syllabi,
            Rights rights) {
        this.participations = participations;
        this.store = store;
        this.keeping = keeping;
        this.standings = standings;
        this.closing = closing;
        this.syllabi = syllabi;
        this.rights = rights;
    }

    /**
     * Begins an attempt with a paper of its own, or goes on with the one that runs.
     *
     * @throws LearningRefusedException if there is nothing to begin now
     */
    public AttemptId start(CourseCode course) {
        var candidate = rights.require(LearningAction.LEARN, Target.portal()).person();
        var participation = participations
                .findById(ParticipationId.of(candidate, course))
                .filter(each -> each.state() == Participation.State.LEARNING)
                .orElseThrow(() -> new LearningRefusedException(Reason.NOT_ENROLLED));
        standings.round(participation).forEach(closing::asOfNow);
        // Read once: two taps must see the same number of attempts, so that they begin the same one.
        var all = standings.all(participation);
        var round = all.stream()
                .filter(attempt -> !attempt.startedAt().isBefore(participation.since()))
                .toList();
        var syllabus = syllabi.of(participation.course());
        var past = round.stream().map(Attempt::past).toList();
        return switch (AttemptRule.next(syllabus.test(), past, closing.now())) {
            case AttemptRule.Answer.GoOn goOn ->
                round.stream().filter(Attempt::isOpen).findFirst().orElseThrow().id();
            case AttemptRule.Answer.Wait wait -> throw new LearningRefusedException(Reason.WAIT);
            case AttemptRule.Answer.NoneLeft none -> throw new LearningRefusedException(Reason.NO_ATTEMPT_LEFT);
            case AttemptRule.Answer.Begin begin -> begin(participation, syllabus, round, all);
        };
    }

    /**
     * A question of the reader's own attempt.
     *
     * @param place counted from 0
     * @throws NoSuchElementException if there is no such attempt or no such place
     */
    public TestPage page(AttemptId id, int place) {
        var attempt = closing.asOfNow(own(id));
        if (place < 0 || place >= attempt.paper().size()) {
            throw new NoSuchElementException("No question " + place);
        }
        var given = attempt.answer(place);
        return new TestPage(
                sheet(attempt),
                place,
                Shown.of(syllabi.of(attempt.course()), attempt.paper().get(place)),
                given == null ? List.of() : given.values(),
                given == null ? 0 : given.number());
    }

    /** The attempt as a whole: what is answered, and how much time is left. */
    public TestSheet sheet(AttemptId id) {
        return sheet(closing.asOfNow(own(id)));
    }

    /**
     * Keeps an answer, if the test is still open. When this returns {@link Receipt#SAVED} the answer is in the store
     * for good.
     *
     * @throws NoSuchElementException if there is no such attempt or no such question
     */
    public Receipt answer(AttemptId id, SentAnswer sent) {
        var attempt = own(id);
        if (sent.place() >= attempt.paper().size()) {
            throw new NoSuchElementException("No question " + sent.place());
        }
        var now = closing.now();
        if (attempt.isOpen() && AttemptRule.stillCounts(attempt.endsAt(), now) && keeping.keep(id, sent, now)) {
            return Receipt.SAVED;
        }
        var known = closing.asOfNow(store.findById(id).orElseThrow());
        var there = known.answer(sent.place());
        if (there != null && there.values().equals(sent.values())) {
            return Receipt.REPEATED;
        }
        return known.isOpen() ? Receipt.OVERTAKEN : Receipt.CLOSED;
    }

    /** Hands the test in. Twice is once. */
    public void submit(AttemptId id) {
        closing.close(own(id).id());
    }

    /** @throws IllegalStateException while the attempt runs */
    public TestResult result(AttemptId id) {
        var attempt = closing.asOfNow(own(id));
        var outcome = attempt.outcome();
        var closedAt = attempt.closedAt();
        if (outcome == null || closedAt == null) {
            throw new IllegalStateException("The test still runs");
        }
        var syllabus = syllabi.of(attempt.course());
        return new TestResult(
                id,
                attempt.course().course(),
                syllabus.title(),
                attempt.startedAt(),
                closedAt,
                !closedAt.isBefore(attempt.endsAt()),
                attempt.unanswered().size(),
                syllabus.test().passPercent(),
                outcome);
    }

    private AttemptId begin(Participation participation, Syllabus syllabus, List<Attempt> round, List<Attempt> all) {
        var passed = Standings.passed(round);
        var first = all.stream().filter(Attempt::isOpen).findFirst();
        if (first.isPresent()) {
            // The second of two taps, a moment later.
            return first.get().id();
        }
        var blueprint = new LinkedHashMap<>(syllabus.test().draw());
        blueprint.keySet().removeAll(passed);
        if (blueprint.isEmpty()) {
            throw new LearningRefusedException(Reason.ALL_PASSED);
        }
        var paper = paper(syllabus, blueprint.keySet(), all);
        var questions = (int) paper.stream().map(PaperItem::drawn).distinct().count();
        var from = closing.now();
        var id = AttemptId.of(participation.id(), all.size() + 1);
        try {
            store.save(Attempt.begun(
                    id,
                    participation.learner(),
                    syllabus.id(),
                    paper,
                    from,
                    from.plus(AttemptRule.time(syllabus.test(), questions))));
        } catch (DuplicateKeyException e) {
            // The second of two taps: the attempt of the first is this one.
        }
        return id;
    }

    private static List<PaperItem> paper(Syllabus syllabus, Set<UnitCode> units, List<Attempt> before) {
        var blueprint = new LinkedHashMap<>(syllabus.test().draw());
        blueprint.keySet().retainAll(units);
        try {
            return Draw.paper(syllabus.bank(), blueprint, lastHad(before), RANDOM.nextLong());
        } catch (IllegalStateException tooSmall) {
            throw new LearningRefusedException(Reason.NO_PAPER);
        }
    }

    private static Set<QuestionId> lastHad(List<Attempt> before) {
        return before.isEmpty()
                ? Set.of()
                : before.getLast().paper().stream().map(PaperItem::drawn).collect(Collectors.toSet());
    }

    private TestSheet sheet(Attempt attempt) {
        return new TestSheet(
                attempt.id(),
                attempt.course(),
                syllabi.of(attempt.course()).title(),
                attempt.paper().size(),
                attempt.unanswered(),
                attempt.endsAt(),
                AttemptRule.left(attempt.endsAt(), closing.now()),
                attempt.isOpen());
    }

    private Attempt own(AttemptId id) {
        var attempt = store.findById(id).orElseThrow(() -> new NoSuchElementException("No attempt " + id.value()));
        rights.require(LearningAction.TAKE, Target.person(candidate(attempt)));
        return attempt;
    }

    private static PersonId candidate(Attempt attempt) {
        return attempt.candidate();
    }
}
