package org.ozonenet.twinning.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.twinning.Authority;

class RulesTests {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final Step.Hand LAO = new Step.Hand(new PersonId("a"), Function.NOO, new Iso2("LA"));

    @ParameterizedTest
    @CsvSource({
        "SENT, SEE ACCEPT ANSWER_PARTLY ANSWER FORWARD DECLINE WITHDRAW REMIND",
        "SEEN, ACCEPT ASK_MORE ANSWER_PARTLY ANSWER FORWARD SPLIT PROPOSE_DATE AGREE_DATE DECLINE WITHDRAW REMIND",
        "ACCEPTED, ASK_MORE ANSWER_PARTLY ANSWER FORWARD SPLIT PROPOSE_DATE AGREE_DATE DECLINE WITHDRAW REMIND",
        "MORE_ASKED, SUPPLY AGREE_DATE WITHDRAW REMIND",
        "PARTLY_ANSWERED, ASK_MORE ANSWER_PARTLY ANSWER FORWARD SPLIT PROPOSE_DATE AGREE_DATE WITHDRAW CLOSE REMIND",
        "ANSWERED, CONFIRM FOLLOW_UP CLOSE",
        "DECLINED, FOLLOW_UP CLOSE",
        "CLOSED, ''",
        "WITHDRAWN, ''"
    })
    void takesTheseStepsFromAStateAndNoOthers(EnquiryState state, String steps) {
        var possible = Arrays.stream(StepKind.values())
                .filter(kind -> kind.from(state).isPresent())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(possible).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU3054383, true",
        "CONTAINER, CSQU3054384, false",
        "CONTAINER, csqu 305438-3, true",
        "CONTAINER, CSQ3054383, false",
        "KILOGRAMS, '1 200,5', true",
        "KILOGRAMS, 0, false",
        "KILOGRAMS, -3, false",
        "KILOGRAMS, many, false",
        "COUNT, 12, true",
        "COUNT, 0, false",
        "COUNT, 1.5, false",
        "DAY, 2026-02-28, true",
        "DAY, 2026-02-30, false",
        "TARIFF_CODE, 3827.61, true",
        "TARIFF_CODE, 3827 61 10 00, true",
        "TARIFF_CODE, 38, false",
        "TEXT, anything, true"
    })
    void takesInAFieldWhatItIsFor(FieldType type, String typed, boolean takes) {
        assertThat(type.takes(typed)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 2026-06-11T04:00:00Z, 1",
        "NORMAL, 2026-06-11T04:00:01Z, 0",
        "NORMAL, 2026-06-10T04:00:00Z, 2",
        "NORMAL, 2026-06-09T04:00:00Z, 3",
        "URGENT, 2026-06-10T10:00:00Z, 1",
        "URGENT, 2026-06-10T10:00:01Z, 0",
        "BORDER_NOW, 2026-06-10T05:00:00Z, 1",
        "BORDER_NOW, 2026-06-10T03:00:00Z, 2",
        "BORDER_NOW, 2026-06-10T02:00:00Z, 3"
    })
    void tellsOfTheDateInTime(Urgency urgency, Instant dueAt, int level) {
        assertThat(Deadline.level(urgency, dueAt, NOW)).isEqualTo(level);
    }

    @Test
    void offersSevenFormsInThreeLanguages() {
        var templates = new Templates();
        assertThat(templates.all()).hasSize(7).allSatisfy(template -> {
            assertThat(template.questions()).isNotEmpty();
            for (var lang : Lang.values()) {
                assertThat(template.title().has(lang)).isTrue();
                assertThat(template.about().has(lang)).isTrue();
                assertThat(template.fields())
                        .allSatisfy(field -> assertThat(field.label().has(lang)).isTrue());
                assertThat(template.questions())
                        .allSatisfy(question ->
                                assertThat(question.text().has(lang)).isTrue());
            }
        });
        assertThat(templates.of("at-border").wrong(Map.of("container", "CSQU3054384")))
                .containsExactly("substance", "container");
    }

    @Test
    void bindsEachStepToTheOneBeforeIt() {
        var id = new EnquiryId("e1");
        var first = Step.after(id, null, StepKind.SEND, NOW, LAO, Map.of("due", "2026-06-11T04:00:00Z"));
        var second = Step.after(id, first, StepKind.ACCEPT, NOW.plusSeconds(9), LAO, Map.of());
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.hashIn(id)).isEqualTo(second.hash());
        assertThat(second.hashIn(new EnquiryId("e2"))).isNotEqualTo(second.hash());
        assertThat(Step.after(id, first, StepKind.ACCEPT, NOW.plusSeconds(9), LAO, Map.of("text", "x"))
                        .hash())
                .isNotEqualTo(second.hash());
    }

    @Test
    void worksOutTheCourseFromTheStepsAlone() {
        var id = new EnquiryId("e1");
        var due = Map.of("due", "2026-06-11T04:00:00Z");
        var sent = Step.after(id, null, StepKind.SEND, NOW, LAO, due);
        var answered = Step.after(
                id, sent, StepKind.ANSWER, NOW, LAO, Map.of("a-release", "NO", "t-release", "nothing against it"));
        var later = Step.after(
                id, answered, StepKind.FOLLOW_UP, NOW, LAO, Map.of("due", "2026-06-15T04:00:00Z", "text", "why"));
        var course = Course.of(Authority.CUSTOMS, List.of(sent, answered, later));
        assertThat(course.state()).isEqualTo(EnquiryState.ACCEPTED);
        assertThat(course.dueAt()).isEqualTo(Instant.parse("2026-06-15T04:00:00Z"));
        assertThat(course.answers().get("release"))
                .isEqualTo(new EnquirySheet.Answer(Verdict.NO, "nothing against it"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Course.of(
                        Authority.CUSTOMS, List.of(sent, Step.after(id, sent, StepKind.CLOSE, NOW, LAO, Map.of()))));
    }
}
