package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.TheoryTest;

/** Figures of items against a small table that was worked out by hand. */
class ItemAnalysisTests {

    private static final UnitCode UNIT = new UnitCode("EV-U2");
    private static final CourseVersionId VERSION = new CourseVersionId(new CourseCode("EVTEST"), "1.0.0", "00");
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    /** Six candidates, four questions; the fourth is one that only the weakest get right. */
    private static final int[][] RIGHT = {
        {1, 1, 1, 0}, {1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 0, 1},
    };

    private final List<Question> bank = new ArrayList<>();

    ItemAnalysisTests() {
        for (var i = 1; i <= 4; i++) {
            bank.add(Questions.of("EV-U2-Q00" + i, Level.BASIC, false, Questions.choice(false, 3, "a")));
        }
    }

    @Test
    void countsDifficultyDiscriminationAndChoices() {
        var attempts = new ArrayList<Attempt>();
        for (var candidate = 0; candidate < RIGHT.length; candidate++) {
            attempts.add(attempt(candidate));
        }

        var items = ItemAnalysis.of(attempts.stream(), syllabi());

        assertThat(items)
                .extracting(ItemFigures::question)
                .containsExactly("EV-U2-Q001", "EV-U2-Q002", "EV-U2-Q003", "EV-U2-Q004");
        assertThat(items.get(0).difficulty()).isEqualTo(4 / 6.0, within(1e-9));
        assertThat(items.get(2).difficulty()).isEqualTo(2 / 6.0, within(1e-9));
        // Rest of the paper for question 2: 2 2 1 1 1 1 of three; right: 1 1 1 0 0 0.
        assertThat(items.get(1).discrimination()).isEqualTo(1 / Math.sqrt(2), within(1e-9));
        assertThat(items.get(3).discrimination()).isNegative();
        assertThat(items.get(0).picks()).extracting(ItemFigures.Pick::times).containsExactly(4, 2, 0);
        assertThat(items.get(0).isDoubtful()).as("too few papers to say").isFalse();
    }

    @Test
    void saysNothingWhereAllAreTheSame() {
        var same = List.of(attempt(0), attempt(0), attempt(0), attempt(0), attempt(0));

        assertThat(ItemAnalysis.of(same.stream(), syllabi())).allMatch(item -> item.discrimination() == null);
    }

    @Test
    void writesATableWithoutFormulas() {
        var figures = new ItemFigures(
                "=1+1",
                UNIT,
                bank.getFirst().criterion(),
                true,
                Questions.text("Say \"dead\", and prove it"),
                3,
                0.5,
                null,
                List.of());

        assertThat(ItemTable.csv(List.of(figures), Lang.EN))
                .contains("'=1+1,EV-U2,EV-U2-E1-C1,true,3,0.500,,,\"Say \"\"dead\"\", and prove it\"");
    }

    /** Shown in another order than the bank has, so that places and keys are not the same. */
    private Attempt attempt(int candidate) {
        var paper = new ArrayList<PaperItem>();
        var answers = new HashMap<String, Attempt.Given>();
        for (var i = 0; i < 4; i++) {
            var question = bank.get(i);
            paper.add(new PaperItem(question.id(), null, UNIT, question.criterion(), false, List.of(2, 0, 1)));
            answers.put(String.valueOf(i), new Attempt.Given(1, List.of(RIGHT[candidate][i] == 1 ? "1" : "2"), AT));
        }
        var open = Attempt.begun(new AttemptId("a" + candidate), new PersonId("p"), VERSION, paper, AT, AT);
        return new Attempt(
                        open.id(),
                        null,
                        open.candidate(),
                        VERSION,
                        paper,
                        answers,
                        AT,
                        AT,
                        null,
                        null,
                        null,
                        open.outbox())
                .closed(syllabi().of(VERSION), AT);
    }

    private Syllabi syllabi() {
        var units = List.of(new Syllabus.OfUnit(UNIT, Questions.text("Unit"), List.of(), bank, 2));
        var syllabus = new Syllabus(
                VERSION,
                Questions.text("Course"),
                Syllabus.Way.OPEN,
                List.of(),
                units,
                new TheoryTest(
                        Duration.ofMinutes(10), 80, 3, Duration.ZERO, Map.of(UNIT, Map.of(Level.BASIC, 4)), true),
                Syllabus.byId(units));
        return new Syllabi() {
            @Override
            public Optional<Syllabus> newest(CourseCode course) {
                return Optional.of(syllabus);
            }

            @Override
            public Syllabus of(CourseVersionId version) {
                return syllabus;
            }
        };
    }
}
