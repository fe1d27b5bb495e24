package org.ozonenet.twinning.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.seals.Seals;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.enquiries.AnswerDraft;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class EvidenceTests {

    private final ApplicationContext context;
    private final EvidenceFiles files;
    private final EvidenceCheck check;
    private final Twins twins;

    EvidenceTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.files = context.getBean(EvidenceFiles.class);
        this.check = context.getBean(EvidenceCheck.class);
        this.twins = new Twins(context);
    }

    @Test
    void isFoundIntactAndEveryFlippedByteIsFound() {
        var file = file();
        assertThat(check.check(file)).isEqualTo(EvidenceAnswer.INTACT);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"kind\":\"ANSWER\"", "\"function\":\"CUSTOMS_FOCAL_POINT\"", "\"sha256\"", "R-404A");

        var intact = 0;
        for (var i = 0; i < file.length; i += Math.max(1, file.length / 400)) {
            for (var bit : new int[] {1, 32}) {
                var flipped = file.clone();
                flipped[i] ^= (byte) bit;
                intact += check.check(flipped) == EvidenceAnswer.INTACT ? 1 : 0;
            }
        }
        assertThat(intact).as("flipped bytes that were not found").isZero();
        assertThat(check.check(new byte[] {1, 2, 3})).isEqualTo(EvidenceAnswer.NO_EVIDENCE);
        assertThat(check.check("{}\nnothing\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(EvidenceAnswer.NO_EVIDENCE);
    }

    @Test
    void isNotIntactWithAStepLeftOutThoughItWereSigned() {
        var text = new String(file(), StandardCharsets.UTF_8);
        var content = text.substring(0, text.indexOf('\n'));
        var from = content.indexOf("{\"at\"", content.indexOf("\"steps\":["));
        var next = content.indexOf("{\"at\"", from + 1);
        var shorter = (content.substring(0, from) + content.substring(next)).getBytes(StandardCharsets.UTF_8);
        var signed = new String(shorter, StandardCharsets.UTF_8) + "\n"
                + context.getBean(Seals.class).signDetached(shorter) + "\n";

        assertThat(check.check(signed.getBytes(StandardCharsets.UTF_8))).isEqualTo(EvidenceAnswer.CHANGED);
    }

    @Test
    void isGivenToTheTwoSidesAlone() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG", "KZ");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        twins.as(twins.noo("CN"), () -> assertThat(files.of(id)).isNotEmpty());
        twins.as(twins.noo("KZ"), () -> {
            assertThatThrownBy(() -> files.of(id)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> files.of(EnquiryId.random())).isInstanceOf(NotAllowedException.class);
        });
    }

    private byte[] file() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        twins.as(twins.customs("CN"), () -> {
            context.getBean(EnquiryAnswering.class)
                    .answer(new AnswerDraft(
                            id,
                            0,
                            Map.of("licence-genuine", Verdict.NO, "release", Verdict.YES),
                            Map.of(),
                            "不予放行",
                            "zh"));
            return id;
        });
        return twins.as(twins.customs("KG"), () -> {
            var owner = context.getBean(Enquiries.class).sheet(id).orElseThrow().documents();
            try {
                context.getBean(Documents.class)
                        .store(
                                new DocumentDraft(owner, LocalizedText.english("Photo"), Tlp.AMBER, "en"),
                                new FileUpload(
                                        "seal.txt",
                                        "text/plain",
                                        new ByteArrayInputStream("seal".getBytes(StandardCharsets.UTF_8))));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return files.of(id);
        });
    }
}
