package org.ozonenet.reference.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ozonenet.RoomTest;
import org.ozonenet.reference.identifier.Comparison.Finding;
import org.ozonenet.reference.substances.Substance;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class ComparisonTests {

    @Autowired
    private Gases gases;

    @ParameterizedTest(name = "{1} declared, read as {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    R-22 99.9; air 0.1                          | R-22     | AS_DECLARED
                    HCFC-22 99,5                                | r22      | AS_DECLARED
                    R-22 99.4; R-134a 0.6                       | R-22     | LABORATORY
                    R-134a 98.0; R-22 2.0                       | HFC-134a | LABORATORY
                    R-134a 97.9; R-22 2.1                       | HFC-134a | MIXED
                    R-134a 100; air 8                           | R-134a   | AIR
                    R-134a 98.4; air 1.6                        | R-134a   | AIR
                    R-134a 99; R-22 1; air 0                    | R-134a   | LABORATORY
                    R-22 99.94; unknown 0.06                    | R-134a   | ANOTHER_GAS
                    R-22 72; R-134a 28                          | R-134a   | ANOTHER_GAS
                    R-22 40; R-134a 60                          | R-134a   | MIXED
                    R-134a 95; HC 5                             | R-134a   | MIXED
                    R-134a 90; unknown 10                       | R-134a   | NOT_KNOWN
                    R-134a 60; R-22 20                          | R-134a   | NOT_WHOLE
                    R-134a 80; R-22 30                          | R-134a   | NOT_WHOLE
                    R-125 44; R-143a 52; R-134a 4               | R-404A   | AS_DECLARED
                    R125 45.5, R143a 51, R134a 3.5              | R-404A   | LABORATORY
                    R125 50, R143a 50                           | R-404A   | MIXED
                    R125 50, R143a 50                           | R-507A   | AS_DECLARED
                    R-404A 100                                  | R-404A   | AS_DECLARED
                    R-32 50; R-125 50                           | R-410A   | AS_DECLARED
                    R-22 85; R-32 8; R-125 7                    | R-410A   | ANOTHER_GAS
                    R-22 99.9                                   | copier paper | NOTHING_DECLARED
                    R-12 95; R-22 5                             | R-12     | MIXED
                    """)
    void saysWhatTheReadingSays(String reading, String declared, Finding finding) {
        assertThat(compare(reading, declared).finding()).isEqualTo(finding);
    }

    @Test
    void namesWhatDeviatesAndWhatItCouldBe() {
        var comparison = compare("R-22 99.94", "R-134a");

        assertThat(comparison.deviations().stream()
                        .map(each -> gases.name(each.gas()) + " " + each.declared() + " " + each.read()))
                .containsExactlyInAnyOrder("HFC-134a 100 0", "HCFC-22 0 99.94");
        assertThat(comparison.closest().stream().map(gases::name)).containsExactly("HCFC-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R-22",
                "99.9",
                "R-22 99.9 and more",
                "<b>R-22</b> 99",
                "R-22 99.9999",
                "R-22 1000",
                "R-999 50"
            })
    void doesNotGuessAtWhatIsNoReading(String text) {
        assertThat(Reading.of(text, gases)).isEqualTo(Optional.empty());
    }

    @Test
    void takesEveryNameOfAGas() {
        assertThat(List.of("R22", "r-22", "HCFC-22", " hcfc22 ").stream()
                        .map(gases::find)
                        .map(found -> found.map(Substance::name).orElse("")))
                .containsOnly("HCFC-22");
    }

    private Comparison compare(String reading, String declared) {
        return Comparison.of(
                Reading.of(reading, gases).orElseThrow(), gases.find(declared).map(Substance::id), gases);
    }
}
