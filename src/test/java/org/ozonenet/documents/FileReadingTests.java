package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class FileReadingTests {

    private static final String FONT = "NotoSans-Regular.ttf";
    private static final String SENTENCE = "A register of technicians is kept by the unit.";

    private final FileReading reading = new FileReading(Duration.ofSeconds(20), 1000);

    @Test
    void readsTextsInTheirOrder() throws Exception {
        assertThat(read(FileType.DOCX, TextFiles.docx(SENTENCE))).isEqualTo(ReadText.of(SENTENCE, true));
        assertThat(read(FileType.TEXT, SENTENCE.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void saysThatPagesAreScanned() throws Exception {
        assertThat(read(FileType.PDF, TextFiles.scanned()).state()).isEqualTo(TextState.SCANNED);
        assertThat(read(FileType.DOCX, TextFiles.docx("")).state()).isEqualTo(TextState.EMPTY);
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        assertThat(read(FileType.PDF, TextFiles.locked()).state()).isEqualTo(TextState.LOCKED);
        assertThat(read(FileType.PDF, SampleFiles.text("%PDF-1.7 and nothing")).state())
                .isEqualTo(TextState.DAMAGED);
        assertThat(read(FileType.DOCX, SampleFiles.docx()).state()).isEqualTo(TextState.DAMAGED);
        assertThat(read(FileType.CSV, "не юникод".getBytes(Charset.forName("windows-1251")))
                        .state())
                .isEqualTo(TextState.DAMAGED);
        assertThat(read(FileType.PNG, SampleFiles.text("")).state()).isEqualTo(TextState.NOT_READ);
    }

    @Test
    void keepsNoMoreThanItsShareOfALongText() throws Exception {
        var read = read(FileType.DOCX, TextFiles.docx("word ".repeat(1000)));

        assertThat(read.state()).isEqualTo(TextState.CUT);
        assertThat(read.text()).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void leavesAParserBehindThatTakesTooLong() throws Exception {
        var hasty = new FileReading(Duration.ofMillis(1), 1000);

        assertThat(hasty.read(FileType.PDF, 1, () -> new ByteArrayInputStream(TextFiles.pdf(SENTENCE, FONT)))
                        .state())
                .isEqualTo(TextState.TOO_LONG);
    }

    @Test
    void readsNothingThatTheFileOnlyPointsTo() throws Exception {
        var parts = new LinkedHashMap<String, byte[]>(SampleFiles.officeParts("word/document.xml"));
        parts.put(
                "word/document.xml",
                SampleFiles.text("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>"));

        assertThat(read(FileType.DOCX, SampleFiles.zip(parts)).text()).isNull();
    }

    private ReadText read(FileType type, byte[] bytes) throws Exception {
        return reading.read(type, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
