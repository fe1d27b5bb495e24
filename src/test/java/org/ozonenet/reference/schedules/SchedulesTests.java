package org.ozonenet.reference.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.ReferenceFolder;

class SchedulesTests {

    private static final Schedules SCHEDULES = ReferenceFolder.original().getBean(Schedules.class);
    private final Schedules schedules = SCHEDULES;

    @ParameterizedTest(name = "{0} {1} {2}: {3} %")
    @CsvSource({
        "LA, F, 2023, ",
        "LA, F, 2024, 100",
        "LA, F, 2028, 100",
        "LA, F, 2029, 90",
        "LA, F, 2035, 70",
        "LA, F, 2040, 50",
        "LA, F, 2045, 20",
        "LA, F, 2060, 20",
        "TM, F, 2024, 100",
        "IN, F, 2027, ",
        "IN, F, 2028, 100",
        "IN, F, 2032, 90",
        "IN, F, 2037, 80",
        "IN, F, 2042, 70",
        "IN, F, 2047, 15",
        "AT, F, 2018, ",
        "AT, F, 2019, 90",
        "AT, F, 2024, 60",
        "AT, F, 2029, 30",
        "AT, F, 2034, 20",
        "AT, F, 2036, 15",
        "AZ, F, 2019, 90",
        "KZ, F, 2019, ",
        "KZ, F, 2020, 95",
        "KZ, F, 2024, 95",
        "KZ, F, 2025, 65",
        "KZ, F, 2029, 30",
        "RU, F, 2036, 15",
        "LA, C_I, 2013, 100",
        "LA, C_I, 2015, 90",
        "LA, C_I, 2020, 65",
        "LA, C_I, 2025, 32.5",
        "LA, C_I, 2030, 0",
        "LA, C_I, 2040, 0",
        "AT, C_I, 1996, 100",
        "AT, C_I, 2004, 65",
        "AT, C_I, 2010, 25",
        "AT, C_I, 2015, 10",
        "AT, C_I, 2020, 0",
        "KZ, C_I, 2026, 0",
        "LA, A_I, 1998, ",
        "LA, A_I, 2008, 15",
        "LA, A_I, 2010, 0",
        "LA, E_I, 2015, 0"
    })
    void knowsTheCeilingOfEachYear(String country, String group, int year, BigDecimal percent) {
        var level = schedules.level(
                new Iso2(country), AnnexGroup.valueOf(group), Measure.CONSUMPTION, LocalDate.of(year, 12, 1));

        if (percent == null) {
            assertThat(level).isEmpty();
        } else {
            assertThat(level)
                    .hasValueSatisfying(step -> assertThat(step.percent()).isEqualByComparingTo(percent));
        }
    }

    @Test
    void limitsProductionOfHcfcLaterThanConsumptionOutsideArticleFive() {
        var year = LocalDate.of(2005, 1, 1);

        assertThat(schedules.level(new Iso2("AT"), AnnexGroup.C_I, Measure.PRODUCTION, year))
                .hasValueSatisfying(step -> assertThat(step.percent()).isEqualByComparingTo("100"));
    }

    @Test
    void leavesAServicingTailOnAverageOverTenYearsToArticleFiveParties() {
        assertThat(schedules.level(new Iso2("LA"), AnnexGroup.C_I, Measure.CONSUMPTION, LocalDate.of(2033, 1, 1)))
                .hasValueSatisfying(step -> {
                    assertThat(step.tail()).isNotNull();
                    assertThat(step.tail().percent()).isEqualByComparingTo("2.5");
                    assertThat(step.tail().rule()).isEqualTo(Step.Tail.Rule.TEN_YEAR_AVERAGE);
                    assertThat(step.tail().doubt().isDoubtful()).isTrue();
                });
    }

    @Test
    void hasNoScheduleForATerritoryThatIsNoPartyOfItsOwn() {
        assertThat(schedules.of(new Iso2("HK"), AnnexGroup.F)).isEmpty();
    }

    @Test
    void showsAnImplementationPlanOnlyAsUnverified() {
        assertThat(schedules.commitment(new Iso2("GE"))).hasValueSatisfying(commitment -> {
            assertThat(commitment.reduction()).isEqualByComparingTo("22.5");
            assertThat(commitment.doubt().isDoubtful()).isTrue();
        });
        assertThat(schedules.commitment(new Iso2("TH"))).isEmpty();
    }

    @Test
    void saysThatTheListOfDecisionXxxv16IsIncomplete() {
        assertThat(schedules.deferrals())
                .filteredOn(deferral -> deferral.decision().contains("XXXV/16"))
                .singleElement()
                .satisfies(deferral -> {
                    assertThat(deferral.listComplete()).isFalse();
                    assertThat(deferral.parties()).contains(new Iso2("MD"), new Iso2("MN"));
                    assertThat(deferral.doubt().isDoubtful()).isTrue();
                });
    }

    @Test
    void marksDutiesFromSpecialistKnowledge() {
        assertThat(schedules.duties())
                .filteredOn(duty -> duty.id().equals("article-7-annual-data"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.doubt().isDoubtful()).isTrue());
    }
}
