package org.ozonenet.reference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.KigaliGroup;
import org.ozonenet.reference.ReferenceFolder;

class DecisionsTests {

    private static final Decisions DECISIONS = ReferenceFolder.original().getBean(Decisions.class);
    private final Decisions decisions = DECISIONS;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TM, 3 4 6-40",
        "KZ, 1 3 4 38 39 40",
        "RU, 1 3 4 38 39 40",
        "LA, 3 4 6-25 38 39 40",
        "IN, 2 3 4 5 6-25 38 39 40",
        "IR, 2 3 4 5 6-40",
        "SY, 3 4 6-40",
        "AT, 3 4 38 39 40",
        "DE, 3 4 38 39 40",
        "AZ, 3 4 38 39 40",
        "HK, -"
    })
    void picksTheParagraphsThatConcernACountry(String country, String expected) {
        var applying = decisions.appliesTo(new Iso2(country)).entrySet().stream()
                .filter(entry -> entry.getValue().applies())
                .map(entry -> entry.getKey().number())
                .toList();

        assertThat(applying).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "KZ, 1, LATER_START",
        "TM, 1, NOT_LATER_START",
        "TM, 29, HIGH_AMBIENT_TEMPERATURE",
        "KZ, 29, NOT_HIGH_AMBIENT_TEMPERATURE",
        "IN, 29, NOT_HIGH_AMBIENT_TEMPERATURE",
        "IN, 2, ARTICLE_5_GROUP_2",
        "LA, 2, NOT_GROUP_2",
        "LA, 17, ARTICLE_5_GROUP_1",
        "IN, 17, ARTICLE_5_GROUP_2",
        "LA, 15, ARTICLE_5",
        "DE, 15, NOT_ARTICLE_5",
        "DE, 2, NOT_ARTICLE_5",
        "DE, 3, EVERY_PARTY",
        "QQ, 3, NOT_A_PARTY"
    })
    void saysWhyAParagraphConcernsACountryOrNot(String country, int number, Applicability.Reason reason) {
        assertThat(decisions.paragraph(number))
                .hasValueSatisfying(paragraph -> assertThat(decisions
                                .appliesTo(paragraph, new Iso2(country))
                                .reason())
                        .isEqualTo(reason));
    }

    @Test
    void hasFortyParagraphsInSeventeenSectionsInThreeLanguages() {
        assertThat(decisions.hfcPhaseDown().sections()).hasSize(17);
        assertThat(decisions.hfcPhaseDown().paragraphs()).hasSize(40).allSatisfy(paragraph -> {
            assertThat(paragraph.summary().has(Lang.RU)).isTrue();
            assertThat(paragraph.summary().has(Lang.ZH)).isTrue();
        });
    }

    @Test
    void givesEachGroupTheDatesThatHoldForIt() {
        assertThat(decisions.paragraph(29)).hasValueSatisfying(paragraph -> {
            assertThat(paragraph.dates(KigaliGroup.A5_1))
                    .extracting(Paragraph.Dated::from)
                    .contains("2023-01-01")
                    .doesNotContain("2027-01-01");
            assertThat(paragraph.dates(KigaliGroup.A5_2))
                    .extracting(Paragraph.Dated::from)
                    .contains("2027-01-01");
        });
    }

    private static java.util.List<Integer> numbers(String text) {
        return java.util.Arrays.stream(
                        text.replace("-", text.length() > 1 ? "-" : "").split(" "))
                .filter(part -> !part.isBlank())
                .flatMap(part -> {
                    var ends = part.split("-");
                    var from = Integer.parseInt(ends[0]);
                    var to = Integer.parseInt(ends[ends.length - 1]);
                    return java.util.stream.IntStream.rangeClosed(from, to).boxed();
                })
                .collect(Collectors.toList());
    }
}
