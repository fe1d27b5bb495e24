package org.ozonenet.reference.substances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.ReferenceFolder;

class SubstancesTests {

    private static final org.springframework.context.ApplicationContext REFERENCE = ReferenceFolder.original();
    private final Substances substances = REFERENCE.getBean(Substances.class);
    private final HsCodes codes = REFERENCE.getBean(HsCodes.class);

    @ParameterizedTest(name = "1 t of {0} is {1} t CO2-equivalent")
    @CsvSource({
        "r-32, 675, 0",
        "r-134a, 1430, 0",
        "r-22, 1810, 0.055",
        "r-12, 10900, 1",
        "r-404a, 3921.6, 0",
        "r-410a, 2087.5, 0",
        "r-407c, 1773.85, 0",
        "r-407h, 1495.125, 0",
        "r-405a, 950.23, 0.028325",
        "r-514a, 0, 0",
        "r-476a, 143, 0",
        "r-290, 0, 0",
        "r-12b1, 0, 3"
    })
    void weighsATonneInTheUnitsOfTheProtocol(String id, BigDecimal co2e, BigDecimal odp) {
        var equivalent = substances.equivalent(new SubstanceId(id), new MetricTonnes(BigDecimal.ONE));

        assertThat(equivalent.co2e().value()).isEqualByComparingTo(co2e);
        assertThat(equivalent.odp().value()).isEqualByComparingTo(odp);
    }

    @Test
    void splitsABlendIntoItsComponents() {
        var mass = new Kilograms(new BigDecimal("11.3")).toTonnes();
        var parts = substances.equivalent(new SubstanceId("r-404a"), mass).parts();

        assertThat(parts)
                .extracting(
                        part -> part.component().name(),
                        part -> part.mass().toKilograms().value().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HFC-125", "4.972"),
                        org.assertj.core.groups.Tuple.tuple("HFC-143a", "5.876"),
                        org.assertj.core.groups.Tuple.tuple("HFC-134a", "0.452"));
        assertThat(substances.equivalent(new SubstanceId("r-404a"), mass).co2e().value())
                .isEqualByComparingTo("44.31408");
    }

    @ParameterizedTest
    @CsvSource({"r-407h, 1275.75, true", "r-405a, 961.16, true"})
    void saysWhereTheReportingSystemStoresAnotherFigure(String id, BigDecimal stored, boolean differs) {
        assertThat(substances.find(new SubstanceId(id))).hasValueSatisfying(blend -> {
            assertThat(blend.warming().reportingSystem()).isEqualByComparingTo(stored);
            assertThat(blend.warming().differsFromReportingSystem()).isEqualTo(differs);
        });
    }

    @Test
    void agreesWithTheReportingSystemOnAllOtherBlendsThatWereRead() {
        assertThat(substances.all())
                .filteredOn(substance -> substance.warming().differsFromReportingSystem())
                .extracting(Substance::designation)
                .containsExactly("R-405A", "R-407H");
        assertThat(substances.all())
                .filteredOn(substance -> substance.warming().reportingSystem() != null)
                .hasSizeGreaterThan(80);
    }

    @Test
    void keepsAFigureOutsideTheProtocolApartFromWhatCounts() {
        assertThat(substances.find(new SubstanceId("r-1234yf"))).hasValueSatisfying(hfo -> {
            assertThat(hfo.warming().counted()).isZero();
            assertThat(hfo.warming().basis()).isEqualTo(Warming.Basis.NOT_CONTROLLED);
            assertThat(hfo.warming().informative()).isEqualByComparingTo("4");
        });
    }

    @Test
    void tellsAMissingAnnexValueFromZero() {
        assertThat(substances.find(new SubstanceId("r-12b1")))
                .hasValueSatisfying(
                        halon -> assertThat(halon.warming().basis()).isEqualTo(Warming.Basis.ANNEX_STATES_NONE));
    }

    @Test
    void neverShowsASafetyClassWithoutItsDoubt() {
        assertThat(substances.all())
                .filteredOn(substance -> substance.safety() != null)
                .hasSizeGreaterThan(150)
                .allSatisfy(substance ->
                        assertThat(substance.safety().doubt().isDoubtful()).isTrue());
        assertThat(substances.find(new SubstanceId("r-476a")))
                .hasValueSatisfying(
                        blend -> assertThat(blend.safety().doubt().certainty()).isEqualTo(Certainty.EXPERT_LOW));
    }

    @Test
    void countsWhatTheFileHolds() {
        assertThat(substances.all()).hasSize(292);
        assertThat(substances.search("", AnnexGroup.F)).isNotEmpty().allMatch(Substance::isControlled);
    }

    @ParameterizedTest
    @CsvSource({"HP-62, R-404A", "puron, R-410A", "r404a, R-404A", "75-10-5, R-32", "bromochloromethane, R-30B1"})
    void findsASubstanceByTradeNameNumberOrName(String text, String designation) {
        assertThat(substances.search(text, null))
                .extracting(Substance::designation)
                .contains(designation);
    }

    @Test
    void refusesANegativeMass() {
        assertThatThrownBy(() -> new MetricTonnes(new BigDecimal("-1"))).hasMessageContaining("negative");
    }

    @ParameterizedTest
    @CsvSource({"3827.61, HS", "382761, HS", "3827.61.10, AHTN", "HFC-23, HS"})
    void findsTariffLinesByDigitsAndBySubstance(String text, TariffLine.System system) {
        assertThat(codes.search(text, system)).isNotEmpty();
    }

    @Test
    void knowsOwnAseanLinesForThreeBlendsOnly() {
        assertThat(substances.find(new SubstanceId("r-404a")))
                .hasValueSatisfying(
                        blend -> assertThat(blend.codes().ahtn2022()).isEqualTo("3827.61.10"));
    }
}
