package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ozonenet.documents.SampleFiles.docx;
import static org.ozonenet.documents.SampleFiles.officeParts;
import static org.ozonenet.documents.SampleFiles.pdf;
import static org.ozonenet.documents.SampleFiles.program;
import static org.ozonenet.documents.SampleFiles.text;
import static org.ozonenet.documents.SampleFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ozonenet.documents.UploadRefusedException.Reason;

class ContentCheckTests {

    private final ContentCheck check = new ContentCheck(EnumSet.allOf(FileType.class));

    @TempDir
    Path folder;

    @Test
    void takesWhatItSaysItIs() throws IOException {
        assertThat(checked("report.pdf", "application/pdf", pdf())).isEqualTo(FileType.PDF);
        assertThat(checked("report.DOCX", "", docx())).isEqualTo(FileType.DOCX);
        assertThat(checked("figures.xlsx", "", zip(officeParts("xl/workbook.xml"))))
                .isEqualTo(FileType.XLSX);
        assertThat(checked("list.csv", "application/vnd.ms-excel", text("country,tonnes\nLA,3.2\n")))
                .isEqualTo(FileType.CSV);
        assertThat(checked("notes.md", "text/markdown", text("# Заметки\n\nТекст\n")))
                .isEqualTo(FileType.MARKDOWN);
    }

    @Test
    void takesAnOpenDocumentByItsStatedKind() throws IOException {
        var parts = new java.util.LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office/>"));

        assertThat(checked("minutes.odt", "", zip(parts))).isEqualTo(FileType.ODT);
        refuses(Reason.NOT_WHAT_IT_SAYS, "minutes.ods", "", zip(parts));
    }

    @Test
    void refusesAProgramThatIsCalledPdf() {
        refuses(Reason.NOT_WHAT_IT_SAYS, "agenda.pdf", "application/pdf", program());
    }

    @Test
    void refusesAPageThatIsCalledText() {
        refuses(Reason.NOT_WHAT_IT_SAYS, "notes.txt", "text/plain", text("<!DOCTYPE html><html><script>1</script>"));
    }

    @Test
    void refusesANameAndAStatedTypeThatDisagree() {
        refuses(Reason.NOT_WHAT_IT_SAYS, "photo.png", "application/x-msdownload", pdf());
    }

    @Test
    void refusesKindsThatAreNotTaken() {
        refuses(Reason.TYPE_NOT_ALLOWED, "page.html", "text/html", text("<html>"));
        refuses(Reason.TYPE_NOT_ALLOWED, "logo.svg", "image/svg+xml", text("<svg/>"));
        refuses(Reason.TYPE_NOT_ALLOWED, "old.doc", "application/msword", text("x"));
        refuses(Reason.TYPE_NOT_ALLOWED, "form.docm", "", zip(officeParts("word/document.xml")));
    }

    @Test
    void refusesMacrosAlsoUnderAHarmlessName() {
        var parts = officeParts("word/document.xml");
        parts.put("word/vbaProject.bin", text("x"));
        refuses(Reason.MACROS, "form.docx", "", zip(parts));

        var declared = officeParts("word/document.xml");
        declared.put(
                "[Content_Types].xml", text("<Override ContentType='application/vnd.ms-word.document.macroEnabled'/>"));
        refuses(Reason.MACROS, "form.docx", "", zip(declared));
    }

    @Test
    void refusesAnArchiveThatIsCalledDocx() {
        refuses(Reason.NOT_WHAT_IT_SAYS, "form.docx", "", zip(Map.of("readme.txt", text("x"))));
    }

    @Test
    void refusesATableThatIsCalledDocx() {
        refuses(Reason.NOT_WHAT_IT_SAYS, "form.docx", "", zip(officeParts("xl/workbook.xml")));
    }

    @Test
    void refusesWhatAnArchiveHides() {
        refuses(Reason.FORBIDDEN_INSIDE, "all.zip", "", zip(Map.of("setup.exe", program())));
        refuses(Reason.FORBIDDEN_INSIDE, "all.zip", "", zip(Map.of("inner.zip", zip(Map.of("a.txt", text("x"))))));
        refuses(Reason.FORBIDDEN_INSIDE, "all.zip", "", zip(Map.of("../../etc/passwd.txt", text("x"))));
    }

    @Test
    void refusesAPackageThatSwellsWhenUnpacked() {
        refuses(Reason.SWELLS, "all.zip", "", zip(Map.of("blank.txt", new byte[30 * 1024 * 1024])));
    }

    @Test
    void refusesACutOffPackage() {
        var whole = docx();
        refuses(Reason.DAMAGED, "form.docx", "", java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(Reason.EMPTY, "agenda.pdf", "application/pdf", new byte[0]);
    }

    private void refuses(Reason reason, String name, String declared, byte[] bytes) {
        assertThatThrownBy(() -> checked(name, declared, bytes))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private FileType checked(String name, String declared, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("upload"), bytes);
        return check.check(file, name, declared);
    }
}
