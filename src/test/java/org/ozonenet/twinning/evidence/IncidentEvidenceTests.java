package org.ozonenet.twinning.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.ozonenet.RoomTest;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.seals.Seals;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.TestIncidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class IncidentEvidenceTests {

    private final ApplicationContext context;
    private final EvidenceFiles files;
    private final EvidenceCheck check;
    private final Twins twins;

    IncidentEvidenceTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.files = context.getBean(EvidenceFiles.class);
        this.check = context.getBean(EvidenceCheck.class);
        this.twins = new Twins(context);
    }

    @Test
    void isFoundIntactAndEveryFlippedByteIsFound() {
        var id = incident();
        var lines = twins.as(twins.noo("CN"), () -> files.of(id));
        var pdf = twins.as(twins.noo("CN"), () -> files.paper(id, Lang.RU));
        var random = new Random(11);
        for (var file : new byte[][] {lines, pdf}) {
            assertThat(check.check(file)).isEqualTo(EvidenceAnswer.INTACT);
            var intact = 0;
            for (var i = 0; i < 150; i++) {
                var flipped = file.clone();
                var at = i < 75 ? file.length - 1 - random.nextInt(300) : random.nextInt(file.length);
                flipped[at] ^= (byte) (1 << random.nextInt(7));
                intact += check.check(flipped) == EvidenceAnswer.INTACT ? 1 : 0;
            }
            assertThat(intact).as("flipped bytes that were not found").isZero();
            assertThat(check.check(Arrays.copyOf(file, file.length - 1))).isNotEqualTo(EvidenceAnswer.INTACT);
            assertThat(check.check(Arrays.copyOf(file, file.length + 1))).isNotEqualTo(EvidenceAnswer.INTACT);
        }
        assertThat(new String(lines, StandardCharsets.UTF_8))
                .contains("\"kind\":\"NOTE\"", "\"finding\":\"ANOTHER_GAS\"", "Altyn Cold R-134a");
    }

    @Test
    void isNotIntactWithAStepChangedThoughItWereSigned() {
        var text = new String(twins.as(twins.noo("CN"), () -> files.of(incident())), StandardCharsets.UTF_8);
        var content = text.substring(0, text.indexOf('\n')).replace("We look into it", "We looked away");
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var signed = content + "\n" + context.getBean(Seals.class).signDetached(bytes) + "\n";

        assertThat(content).contains("We looked away");
        assertThat(check.check(signed.getBytes(StandardCharsets.UTF_8))).isEqualTo(EvidenceAnswer.CHANGED);
    }

    @Test
    void isPrintedForPeopleOfBothKindsInEachLanguage() throws IOException {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var enquiry = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        var incident = incident();
        for (var lang : Lang.values()) {
            var ofEnquiry = twins.as(twins.noo("CN"), () -> files.paper(enquiry, lang));
            var ofIncident = twins.as(twins.noo("CN"), () -> files.paper(incident, lang));
            assertThat(check.check(ofEnquiry)).isEqualTo(EvidenceAnswer.INTACT);
            for (var file : new byte[][] {ofEnquiry, ofIncident}) {
                // For people to look at.
                Files.write(
                        Files.createDirectories(Path.of("target/pictures"))
                                .resolve("evidence-%s-%s.pdf"
                                        .formatted(lang.code(), file == ofEnquiry ? "enquiry" : "incident")),
                        file);
                try (var reader = new PdfReader(file)) {
                    assertThat(reader.getNumberOfPages()).isBetween(1, 6);
                    assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).isNotBlank();
                }
            }
        }
    }

    @Test
    void isGivenToMembersAlone() {
        var id = incident();
        twins.as(twins.noo("UZ"), () -> {
            assertThatThrownBy(() -> files.of(id)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> files.paper(id, Lang.EN)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> files.paper(IncidentId.random(), Lang.EN)).isInstanceOf(NotAllowedException.class);
        });
    }

    private IncidentId incident() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.as(
                twins.customs("KG"),
                () -> context.getBean(IncidentReporting.class).send(TestIncidents.full(exchange, "KG")));
        twins.as(twins.noo("CN"), () -> context.getBean(IncidentReporting.class).note(id, "We look into it"));
        return id;
    }
}
