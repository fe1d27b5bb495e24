package org.ozonenet.twinning.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.paper.CsvTable;
import org.ozonenet.paper.XlsxTable;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class FiguresTests {

    private final ApplicationContext context;
    private final Twins twins;

    FiguresTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.twins = new Twins(context);
    }

    @Test
    void countsByRouteMethodAndSubstanceOverTheYears() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        report(exchange, "KG", Map.of());
        report(exchange, "KG", Map.of("FOUND_AT", "2025-03-01T08:00:00Z", "SEIZED", "40", "IDENTIFIED", "R22"));
        report(exchange, "KG", Map.of("MEANS", "PASSENGER_TRAIN", "IDENTIFIED", "R-12"));
        twins.as(twins.noo("CN"), () -> {
            var lines = context.getBean(Incidents.class).of(exchange);
            var gases = context.getBean(Gases.class);
            var substances = IncidentFigures.of(lines, IncidentFigures.By.SUBSTANCE, gases);
            assertThat(substances.years()).containsExactly(2025, 2026);
            assertThat(substances.rows()).extracting(IncidentFigures.Row::key).containsExactly("HCFC-22", "CFC-12");
            assertThat(substances.rows().getFirst().counts()).isEqualTo(Map.of(2025, 1L, 2026, 1L));
            assertThat(substances.rows().getFirst().kilograms()).isEqualByComparingTo("53.6");
            assertThat(IncidentFigures.of(lines, IncidentFigures.By.ROUTE, gases)
                            .rows())
                    .extracting(IncidentFigures.Row::key)
                    .containsExactly("CN KG");
            assertThat(IncidentFigures.of(lines, IncidentFigures.By.BORDER, gases)
                            .rows())
                    .extracting(IncidentFigures.Row::key)
                    .containsExactly("cn-kg-02");
            assertThat(IncidentFigures.of(lines, IncidentFigures.By.MEANS, gases)
                            .largest())
                    .isEqualTo(2);
        });
    }

    @Test
    void takesOutTheOwnSideWithoutNamesAndForTheSecretariatWhatIsConfirmed() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        report(exchange, "KG", Map.of());
        report(exchange, "KG", Map.of("STATUS", "CONFIRMED", "DECLARED", "Testov copier paper", "COURT", "FINE"));
        report(exchange, "CN", Map.of("STATUS", "CONFIRMED"));
        twins.as(twins.noo("KG"), () -> {
            var exports = context.getBean(IncidentExports.class);
            var secretariat = exports.table(IncidentExports.Layout.OZONE_SECRETARIAT);
            assertThat(secretariat).allMatch(row -> row.size() == 8).hasSizeGreaterThanOrEqualTo(2);
            assertThat(secretariat.get(1))
                    .contains("Kyrgyzstan", "HCFC-22", "13.6 kg; 1 disposable cylinder", "China / Kyrgyzstan", "fine");
            var customs = exports.table(IncidentExports.Layout.CUSTOMS_NETWORK);
            assertThat(customs).allMatch(row -> row.size() == 20);
            assertThat(CsvTable.of(customs) + CsvTable.of(secretariat))
                    .doesNotContain("Testov", "Altyn", "0815", "copier");
            try (var book = new ZipInputStream(new ByteArrayInputStream(XlsxTable.of("Incidents", customs)))) {
                assertThat(book.getNextEntry()).isNotNull();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(customs).noneMatch(row -> row.get(2).equals("CN"));
        });
        twins.as(
                twins.coordinator(NetworkId.ECA),
                () -> assertThat(context.getBean(IncidentExports.class).table(IncidentExports.Layout.CUSTOMS_NETWORK))
                        .hasSize(1));
    }

    @Test
    void writesNoFormulaIntoATable() {
        assertThat(CsvTable.of(java.util.List.of(java.util.List.of("=1+1", "a,b", "say \"x\"", "-2"))))
                .isEqualTo("\uFEFF'=1+1,\"a,b\",\"say \"\"x\"\"\",'-2\r\n");
    }

    private void report(ExchangeId exchange, String country, Map<String, String> otherwise) {
        twins.as(twins.customs(country), () -> {
            var draft = TestIncidents.full(exchange, country);
            context.getBean(IncidentReporting.class)
                    .send(new IncidentDraft(
                            draft.id(),
                            exchange,
                            draft.country(),
                            0,
                            draft.facts().with(otherwise)));
        });
    }
}
