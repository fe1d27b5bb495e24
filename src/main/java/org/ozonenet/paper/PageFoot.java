package org.ozonenet.paper;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Writes below each page what the document is, and the number of the page among all. */
final class PageFoot extends PdfPageEventHelper {

    private static final Color GREY = new Color(0x55, 0x5F, 0x6B);
    private static final float SCALE = 0.75f;

    private final String text;
    private final PaperSize size;
    private final Typefaces fonts;
    private final float textSize;
    private @org.jspecify.annotations.Nullable PdfTemplate total;

    PageFoot(String text, PaperSize size, Typefaces fonts) {
        this.text = text;
        this.size = size;
        this.fonts = fonts;
        this.textSize = size.text() * SCALE;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(textSize * 3, textSize * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = writer.getPageNumber() + " / ";
        var numberAt = size.width() - size.margin() - fonts.width(page + "00", textSize);
        var base = size.margin();
        var content = writer.getDirectContent();
        var column = new ColumnText(content);
        column.setSimpleColumn(
                phrase(text),
                size.margin(),
                base - textSize,
                numberAt - textSize,
                base + textSize * 2,
                textSize * 1.2f,
                Element.ALIGN_LEFT);
        column.go();
        ColumnText.showTextAligned(content, Element.ALIGN_LEFT, phrase(page), numberAt, base, 0);
        if (total != null) {
            content.addTemplate(total, numberAt + fonts.width(page, textSize), base - textSize / 2);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            var pages = Integer.toString(writer.getPageNumber() - 1);
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, phrase(pages), 0, textSize / 2, 0);
        }
    }

    private Phrase phrase(String words) {
        var phrase = new Phrase();
        phrase.addAll(fonts.chunks(words, textSize, false, GREY));
        return phrase;
    }
}
