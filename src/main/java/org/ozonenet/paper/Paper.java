package org.ozonenet.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.concurrent.locks.ReentrantLock;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Prints documents as PDF files with all their fonts inside: Latin, Cyrillic, Chinese, Japanese, Lao, Khmer, Thai. */
@Component
public class Paper {

    /** The fonts are shared, and the library does not promise that two documents may use them at a time. */
    private final ReentrantLock press = new ReentrantLock();

    /** The bytes of the document. Equal sheets make equal bytes. */
    public byte[] pdf(Sheet sheet) {
        press.lock();
        try {
            return print(sheet);
        } finally {
            press.unlock();
        }
    }

    private static byte[] print(Sheet sheet) {
        var size = sheet.size();
        var fonts = Typefaces.loaded();
        var bytes = new ByteArrayOutputStream();
        var foot = sheet.footer() == null ? size.margin() : size.margin() + size.text() * 2;
        try (var document = new Document(
                new Rectangle(size.width(), size.height()), size.margin(), size.margin(), size.margin(), foot)) {
            var writer = PdfWriter.getInstance(document, bytes);
            describe(writer, document, sheet);
            if (sheet.footer() != null) {
                writer.setPageEvent(new PageFoot(sheet.footer(), size, fonts));
            }
            document.open();
            var typesetter = new Typesetter(size, fonts);
            if (sheet.showsTitle()) {
                document.add(typesetter.title(sheet.title()));
            }
            for (var block : sheet.blocks()) {
                if (block instanceof Block.PageBreak) {
                    document.newPage();
                } else {
                    document.add(typesetter.set(block));
                }
            }
            if (!sheet.showsTitle() && sheet.blocks().isEmpty()) {
                writer.setPageEmpty(false);
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(PdfWriter writer, Document document, Sheet sheet) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle(sheet.title());
        document.addCreator("OzoneNet");
        var info = writer.getInfo();
        var moment = new PdfDate(GregorianCalendar.from(sheet.at().atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, moment);
        info.put(PdfName.FILEID, fileId(sheet));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(sheet.language().toLanguageTag()));
    }

    /** The library would draw lots. */
    private static PdfArray fileId(Sheet sheet) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(sheet.toString().getBytes(StandardCharsets.UTF_8));
            var id = new PdfString(Arrays.copyOf(digest, 16)).setHexWriting(true);
            var array = new PdfArray(id);
            array.add(id);
            return array;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
