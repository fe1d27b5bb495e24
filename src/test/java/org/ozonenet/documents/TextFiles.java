package org.ozonenet.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with one sentence in them, written by other programs' libraries as other programs write them. */
final class TextFiles {

    private TextFiles() {}

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] of(FileType type, String text, String font) {
        return switch (type) {
            case PDF -> pdf(text, font);
            case DOCX -> docx(text);
            case PPTX -> pptx(text);
            case XLSX -> xlsx(text);
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    static byte[] pdf(String text, String font) {
        return written(out -> {
            try (var document = new PDDocument();
                    var letters = TextFiles.class.getResourceAsStream("/paper/" + font)) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(PDType0Font.load(document, letters), 10);
                    content.newLineAtOffset(40, 700);
                    content.showText(text);
                    content.endText();
                }
                document.save(out);
            }
        });
    }

    /** A page without a letter, as a scanner makes it. */
    static byte[] scanned() {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    static byte[] locked() {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] docx(String text) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        });
    }

    private static byte[] pptx(String text) {
        return written(out -> {
            try (var slides = new XMLSlideShow()) {
                slides.createSlide().createTextBox().setText(text);
                slides.write(out);
            }
        });
    }

    private static byte[] xlsx(String text) {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue(text);
                book.write(out);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
