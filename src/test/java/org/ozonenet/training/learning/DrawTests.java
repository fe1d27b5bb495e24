package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.QuestionId;
import org.ozonenet.training.catalogue.Task;

class DrawTests {

    private static final UnitCode U2 = new UnitCode("EV-U2");
    private static final UnitCode U4 = new UnitCode("EV-U4");
    private static final Map<UnitCode, Map<Level, Integer>> BLUEPRINT =
            Map.of(U2, Map.of(Level.BASIC, 8, Level.ADVANCED, 6), U4, Map.of(Level.BASIC, 8, Level.ADVANCED, 6));

    private final List<Question> bank = new ArrayList<>();

    DrawTests() {
        bank.addAll(Questions.bank(U2, 20));
        bank.addAll(Questions.bank(U4, 20));
    }

    @Test
    void drawsSoManyOfEachUnitAndLevelAndNoneTwice() {
        for (var seed = 0; seed < 200; seed++) {
            var paper = Draw.paper(bank, BLUEPRINT, Set.of(), seed);

            assertThat(paper).hasSize(28);
            assertThat(new HashSet<>(questions(paper))).hasSize(28);
            for (var unit : List.of(U2, U4)) {
                assertThat(count(paper, unit, Level.BASIC)).isEqualTo(8);
                assertThat(count(paper, unit, Level.ADVANCED)).isEqualTo(6);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePaperHoweverTheBankIsSorted() {
        var turned = new ArrayList<>(bank);
        Collections.reverse(turned);

        assertThat(Draw.paper(turned, BLUEPRINT, Set.of(), 42)).isEqualTo(Draw.paper(bank, BLUEPRINT, Set.of(), 42));
        assertThat(Draw.paper(bank, BLUEPRINT, Set.of(), 43)).isNotEqualTo(Draw.paper(bank, BLUEPRINT, Set.of(), 42));
    }

    @Test
    void doesNotDrawAgainWhatTheLastPaperHadWhereTheBankAllows() {
        var first = Draw.paper(bank, BLUEPRINT, Set.of(), 1);
        var had = first.stream().map(PaperItem::drawn).collect(Collectors.toSet());

        assertThat(questions(Draw.paper(bank, BLUEPRINT, had, 2))).doesNotContainAnyElementsOf(had);
    }

    @Test
    void takesOldQuestionsOnlyWhereNewOnesDoNotReach() {
        var small = Questions.bank(U2, 10);
        Map<UnitCode, Map<Level, Integer>> eight = Map.of(U2, Map.of(Level.BASIC, 8));
        var had = Draw.paper(small, eight, Set.of(), 1).stream()
                .map(PaperItem::drawn)
                .collect(Collectors.toSet());

        var second = questions(Draw.paper(small, eight, had, 2));

        assertThat(second).hasSize(8);
        assertThat(second.stream().filter(had::contains)).hasSize(6);
    }

    @Test
    void refusesABankThatIsTooSmall() {
        assertThatThrownBy(() -> Draw.paper(Questions.bank(U2, 5), Map.of(U2, Map.of(Level.BASIC, 6)), Set.of(), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5");
    }

    @Test
    void everyPlaceOfAnOptionIsAboutEquallyOften() {
        var places = new int[4];
        for (var seed = 0; seed < 1000; seed++) {
            var item = Draw.practice(bank, 1, seed).getFirst();
            places[item.order().indexOf(1)]++;
        }
        for (var often : places) {
            assertThat(often).isBetween(180, 320);
        }
    }

    @Test
    void laysTheStepsOfACaseOneAfterTheOther() {
        var steps = List.of(
                Questions.of("EV-U2-Q900-1", Level.BASIC, false, Questions.choice(false, 3, "a")),
                Questions.of("EV-U2-Q900-2", Level.BASIC, true, new Task.TrueFalse(true)),
                Questions.of("EV-U2-Q900-3", Level.BASIC, false, Questions.ordering("one", "two")));
        var all = new ArrayList<>(Questions.bank(U2, 3));
        all.add(Questions.of(
                "EV-U2-Q900", Level.BASIC, false, new Task.CaseStudy(Questions.text("A car stands."), steps)));

        var paper = Draw.paper(all, Map.of(U2, Map.of(Level.BASIC, 4)), Set.of(), 5);

        assertThat(paper).hasSize(6);
        var first = questions(paper).indexOf(new QuestionId("EV-U2-Q900-1"));
        assertThat(paper.subList(first, first + 3))
                .extracting(item -> item.question().value())
                .containsExactly("EV-U2-Q900-1", "EV-U2-Q900-2", "EV-U2-Q900-3");
        assertThat(paper.get(first + 1).critical()).isTrue();
        assertThat(paper.get(first).drawn()).isEqualTo(new QuestionId("EV-U2-Q900"));
    }

    private long count(List<PaperItem> paper, UnitCode unit, Level level) {
        return paper.stream()
                .filter(item -> item.unit().equals(unit))
                .filter(item -> bank.stream()
                        .anyMatch(question -> question.id().equals(item.question()) && question.level() == level))
                .count();
    }

    private static List<QuestionId> questions(List<PaperItem> paper) {
        return paper.stream().map(PaperItem::question).toList();
    }
}
