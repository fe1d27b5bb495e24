package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource({
        "agenda.pdf, agenda.pdf",
        "C:\\Users\\x\\agenda.pdf, agenda.pdf",
        "../../etc/agenda.pdf, agenda.pdf",
        "Повестка дня.docx, Повестка дня.docx",
        "议程.pdf, 议程.pdf",
        "a:b*c?.pdf, a_b_c_.pdf",
        "con.pdf, _con.pdf",
        ".hidden.pdf, hidden.pdf"
    })
    void keepsTheNameAndDropsWhatIsNone(String given, String cleaned) {
        assertThat(FileNames.cleaned(given)).isEqualTo(cleaned);
    }

    @Test
    void dropsCharactersThatTurnTheEndingAround() {
        assertThat(FileNames.cleaned("agenda\u202Efdp.exe")).isEqualTo("agendafdp.exe");
        assertThat(FileNames.cleaned("a\r\nSet-Cookie: x.pdf")).doesNotContain("\r", "\n");
    }

    @Test
    void cutsALongNameAndKeepsItsEnding() {
        assertThat(FileNames.cleaned("名".repeat(300) + ".docx"))
                .hasSizeLessThanOrEqualTo(120)
                .endsWith(".docx");
    }

    @Test
    void refusesANameWithoutEnding() {
        assertThatThrownBy(() -> FileNames.cleaned("agenda")).isInstanceOf(UploadRefusedException.class);
        assertThatThrownBy(() -> FileNames.cleaned("/..pdf")).isInstanceOf(UploadRefusedException.class);
    }
}
