package org.ozonenet.training.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.files.ReferenceFilesFixture;
import org.ozonenet.training.UnitCode;

/** The rules of schemes as tables: dates, countries, routes, transition. */
class SchemeRulesTests {

    private static final Schemes SCHEMES = new Schemes(ReferenceFilesFixture.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/schemes/standing.csv", numLinesToSkip = 1, delimiter = ';')
    void standsAsTheTableSays(
            String why,
            String scheme,
            String category,
            String country,
            LocalDate issued,
            String renewals,
            LocalDate on,
            Standing.State state,
            LocalDate due) {
        var standing = standing(scheme, category, country, issued, renewals, on);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/schemes/entitlement.csv", numLinesToSkip = 1, delimiter = ';')
    void entitlesAsTheTableSays(
            String why, String scheme, String category, String country, LocalDate on, String evidence, String lacks) {
        var decided =
                Entitlement.decide(scheme(scheme), new CategoryCode(category), new Iso2(country), proofs(evidence), on);

        assertThat(decided.lacks().stream().map(SchemeRulesTests::said).collect(Collectors.joining(" ")))
                .isEqualTo(lacks == null ? "" : lacks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/schemes/recognition.csv", numLinesToSkip = 1, delimiter = ';')
    void recognisesAsTheTableSays(
            String why,
            String scheme,
            String category,
            String issuedIn,
            String shownIn,
            LocalDate issued,
            String renewals,
            LocalDate on,
            Recognition.Answer answer,
            String successor) {
        var standing = standing(scheme, category, shownIn, issued, renewals, on);
        var recognition = Recognition.of(scheme(scheme), new Iso2(issuedIn), new Iso2(shownIn), issued, standing, on);

        assertThat(recognition.answer()).isEqualTo(answer);
        assertThat(recognition.successor()).isEqualTo(successor == null ? null : new SchemeCode(successor));
    }

    @Test
    void asksTwoBodiesWhereTheSchemeDoes() {
        var one = Entitlement.decide(
                licence(),
                new CategoryCode("SMALL"),
                new Iso2("TH"),
                List.of(proof("EV-U1/T/2026-01-01//ahri"), proof("EV-U1/P/2026-01-01//ahri")),
                LocalDate.of(2026, 6, 1));
        var two = Entitlement.decide(
                licence(),
                new CategoryCode("SMALL"),
                new Iso2("TH"),
                List.of(proof("EV-U1/T/2026-01-01//ahri"), proof("EV-U1/P/2026-01-01//area")),
                LocalDate.of(2026, 6, 1));

        assertThat(one.lacks()).extracting(Lack::reason).contains(Lack.Reason.WRONG_BODY);
        assertThat(two.lacks()).extracting(Lack::reason).containsExactly(Lack.Reason.NOT_ISSUED_HERE);
    }

    @Test
    void followsWhatReplacedAScheme() {
        assertThat(SCHEMES.successors(new SchemeCode("EU-2015-2067"), LocalDate.of(2026, 1, 1)))
                .extracting(each -> each.code().value())
                .containsExactly("EU-2024-2215");
        assertThat(SCHEMES.successors(new SchemeCode("EU-2015-2067"), LocalDate.of(2024, 9, 28)))
                .isEmpty();
        assertThat(SCHEMES.successors(new SchemeCode("OZN-EV"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void letsTraineesWorkUnderSupervisionForTwelveMonths() {
        var scheme = scheme("OZN-EV");
        var enrolled = LocalDate.of(2026, 3, 10);

        assertThat(SupervisedWork.lastDay(scheme, enrolled)).hasValue(LocalDate.of(2027, 3, 9));
        assertThat(SupervisedWork.isPermitted(scheme, enrolled, LocalDate.of(2027, 3, 9)))
                .isTrue();
        assertThat(SupervisedWork.isPermitted(scheme, enrolled, LocalDate.of(2027, 3, 10)))
                .isFalse();
        assertThat(SupervisedWork.lastDay(scheme("OZN-NOO"), enrolled)).isEmpty();
    }

    @Test
    void saysWhereARuleIsDoubtful() {
        assertThat(scheme("EU-2025-1893").doubt().isDoubtful()).isTrue();
        assertThat(scheme("OZN-EV").doubt().isDoubtful()).isFalse();
    }

    private static Standing standing(
            String scheme, String category, String country, LocalDate issued, String renewals, LocalDate on) {
        var renewed = words(renewals)
                .map(word ->
                        new Standing.Renewed(LocalDate.parse(word.split(":")[0]), Route.valueOf(word.split(":")[1])))
                .toList();
        return Standing.of(scheme(scheme), new CategoryCode(category), new Iso2(country), issued, renewed, on);
    }

    /** The licence, as if it were built on a unit of ours: only then it has something to be shown. */
    private static Scheme licence() {
        var rdl = scheme("RDL");
        var category = new Category(new CategoryCode("SMALL"), rdl.title(), List.of(new UnitCode("EV-U1")), null);
        return new Scheme(
                rdl.code(),
                rdl.edition(),
                rdl.title(),
                rdl.kind(),
                rdl.basis(),
                rdl.source(),
                rdl.doubt(),
                rdl.reach(),
                rdl.from(),
                rdl.lastIssue(),
                rdl.replacedBy(),
                rdl.issuedHere(),
                List.of(category),
                rdl.needs(),
                rdl.renewal(),
                rdl.elsewhere());
    }

    private static Scheme scheme(String code) {
        return SCHEMES.find(new SchemeCode(code)).orElseThrow();
    }

    private static List<Proof> proofs(String evidence) {
        return words(evidence).map(SchemeRulesTests::proof).toList();
    }

    /** UNIT/T or P/day, then perhaps the word prior, then perhaps a body. */
    private static Proof proof(String word) {
        var parts = word.split("/");
        var mode = parts[1].equals("T") ? Mode.THEORY : Mode.PRACTICE;
        var usual = mode == Mode.THEORY ? Proof.Source.TEST : Proof.Source.ASSESSMENT;
        var source = parts.length > 3 && parts[3].equals("prior") ? Proof.Source.PRIOR_LEARNING : usual;
        var body = parts.length > 4 ? parts[4] : "noo-la";
        return new Proof(new UnitCode(parts[0]), mode, source, LocalDate.parse(parts[2]), body);
    }

    private static String said(Lack lack) {
        return lack.reason()
                + Optional.ofNullable(lack.unit())
                        .map(unit -> ":" + unit.value())
                        .orElse("");
    }

    private static java.util.stream.Stream<String> words(String text) {
        return text == null ? java.util.stream.Stream.empty() : Arrays.stream(text.split(" +"));
    }
}
