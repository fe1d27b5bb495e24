package org.ozonenet.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Turns the blocks of a document into elements of the library. */
final class Typesetter {

    private static final Color INK = new Color(0x1B, 0x23, 0x2C);
    private static final Color ACCENT = new Color(0x0B, 0x5C, 0x99);
    private static final Color SOFT = new Color(0x55, 0x5F, 0x6B);
    private static final Color LINE = new Color(0xC5, 0xCC, 0xD3);
    private static final Color HEAD = new Color(0xEA, 0xF1, 0xF7);
    private static final float LEADING = 1.35f;

    private final PaperSize size;
    private final Typefaces fonts;

    Typesetter(PaperSize size, Typefaces fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    Element title(String text) {
        var paragraph = paragraph(text, size.text() * 1.8f, true, ACCENT);
        paragraph.setSpacingAfter(size.text() * 0.6f);
        return paragraph;
    }

    Element set(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Text text -> text(text);
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture.bytes(), picture.width(), picture.says(), picture.align());
            case Block.Qr qr -> picture(QrCode.of(qr.content()).png(8), qr.width(), qr.content(), qr.align());
            case Block.Beside beside -> beside(beside);
            case Block.Together together -> together(together);
            case Block.Gap gap -> gap(gap);
            case Block.PageBreak _ -> throw new IllegalArgumentException("Only whole pages can be broken");
        };
    }

    private Paragraph heading(Block.Heading heading) {
        var scale = new float[] {1.4f, 1.15f, 1}[heading.level() - 1];
        var paragraph = paragraph(heading.text(), size.text() * scale, true, heading.level() == 3 ? INK : ACCENT);
        paragraph.setSpacingBefore(size.text() * 0.8f);
        paragraph.setSpacingAfter(size.text() * 0.2f);
        paragraph.setKeepTogether(true);
        return paragraph;
    }

    private Paragraph text(Block.Text text) {
        var tone = text.tone();
        var colour = tone == Block.Tone.SMALL ? SOFT : INK;
        var paragraph = paragraph(text.text(), size.text() * tone.scale(), tone.bold(), colour);
        paragraph.setAlignment(alignment(text.align()));
        paragraph.setSpacingAfter(size.text() * 0.3f);
        return paragraph;
    }

    private PdfPTable facts(Block.Facts facts) {
        var table = whole(32, 68);
        for (var fact : facts.facts()) {
            table.addCell(bare(paragraph(fact.key(), size.text() * 0.9f, false, SOFT)));
            table.addCell(bare(paragraph(fact.value(), size.text(), false, INK)));
        }
        table.setSpacingAfter(size.text() * 0.4f);
        return table;
    }

    private PdfPTable table(Block.Table content) {
        var shares = content.shares().stream().mapToInt(Integer::intValue).toArray();
        var table = whole(shares);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (var cell : content.head()) {
            var ruled = ruled(paragraph(cell, size.text() * 0.9f, true, INK));
            ruled.setBackgroundColor(HEAD);
            table.addCell(ruled);
        }
        content.rows()
                .forEach(row ->
                        row.forEach(cell -> table.addCell(ruled(paragraph(cell, size.text() * 0.9f, false, INK)))));
        table.setSpacingBefore(size.text() * 0.3f);
        table.setSpacingAfter(size.text() * 0.6f);
        return table;
    }

    private PdfPTable beside(Block.Beside beside) {
        var table = whole(beside.share(), 100 - beside.share());
        table.setKeepTogether(true);
        table.addCell(column(beside.left()));
        table.addCell(column(beside.right()));
        return table;
    }

    private PdfPTable together(Block.Together together) {
        var table = whole(1);
        table.setKeepTogether(true);
        table.addCell(column(together.blocks()));
        return table;
    }

    private PdfPCell column(List<Block> blocks) {
        var cell = bare();
        blocks.forEach(block -> cell.addElement(set(block)));
        return cell;
    }

    private Paragraph gap(Block.Gap gap) {
        var paragraph = new Paragraph(PaperSize.points(gap.height()), " ", fonts.plain(size.text()));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private Element picture(byte[] bytes, float width, String says, Block.Align align) {
        try {
            var image = Image.getInstance(bytes);
            image.setAlt(says);
            image.scaleToFit(PaperSize.points(width), Float.MAX_VALUE);
            image.setAlignment(
                    switch (align) {
                        case START -> Image.LEFT;
                        case CENTRE -> Image.MIDDLE;
                        case END -> Image.RIGHT;
                    });
            return image;
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a picture that can be printed", e);
        }
    }

    private Paragraph paragraph(String text, float textSize, boolean strong, Color colour) {
        var paragraph = new Paragraph(textSize * LEADING);
        paragraph.setFont(fonts.plain(textSize));
        paragraph.addAll(fonts.chunks(text, textSize, strong, colour));
        return paragraph;
    }

    private static PdfPTable whole(int... shares) {
        var table = new PdfPTable(shares.length);
        table.setWidthPercentage(100);
        table.setWidths(shares);
        return table;
    }

    private static PdfPCell bare(Element... elements) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        for (var element : elements) {
            cell.addElement(element);
        }
        return cell;
    }

    private PdfPCell ruled(Paragraph paragraph) {
        var cell = bare(paragraph);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(size.text() * 0.2f);
        cell.setPaddingBottom(size.text() * 0.4f);
        return cell;
    }

    private static int alignment(Block.Align align) {
        return switch (align) {
            case START -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }
}
