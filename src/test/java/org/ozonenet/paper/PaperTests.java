package org.ozonenet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTests {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<String> SCRIPTS = List.of(
            "Border post Khorgos, tonnes of CO₂",
            "Пограничный пост Хоргос",
            "霍尔果斯口岸",
            "Cửa khẩu Hữu Nghị",
            "ດ່ານສາກົນບໍ່ເຕັນ",
            "ด่านศุลกากรหนองคาย",
            "ច្រកទ្វារព្រំដែនអន្តរជាតិ");

    private final Paper paper = new Paper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Border post Khorgos",
                "Пограничный пост Хоргос",
                "霍尔果斯口岸",
                "Cửa khẩu Hữu Nghị",
                "ດ່ານສາກົນບໍ່ເຕັນ",
                "ด่านศุลกากรหนองคาย"
            })
    void readsBackWhatItPrintedInEachScript(String text) throws IOException {
        assertThat(read(paper.pdf(sheet(PaperSize.A4, Block.Text.plain(text))))).contains(text);
    }

    @Test
    void shapesKhmerAndEmbedsItsFont() throws IOException {
        var bytes = paper.pdf(sheet(PaperSize.A4, Block.Text.plain(SCRIPTS.getLast())));

        try (var file = Loader.loadPDF(bytes)) {
            var resources = file.getPage(0).getResources();
            var embedded = new java.util.TreeSet<String>();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                // The library names Helvetica for the empty line below a title; no letter is written in it.
                assertThat(font.isEmbedded()).isNotEqualTo(font.getName().equals("Helvetica"));
                embedded.add(font.getName());
            }
            assertThat(embedded).anyMatch(name -> name.contains("Khmer"));
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void leavesInkOnThePaperInEachScript() throws IOException {
        for (var text : SCRIPTS) {
            var sheet =
                    new Sheet("Ink", Locale.ENGLISH, PaperSize.CARD, AT, null, false, List.of(Block.Text.plain(text)));
            try (var file = Loader.loadPDF(paper.pdf(sheet))) {
                var picture = new PDFRenderer(file).renderImageWithDPI(0, 150, ImageType.GRAY);
                var pixels = picture.getData().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
                assertThat(Arrays.stream(pixels).filter(pixel -> pixel < 128).count())
                        .as(text)
                        .isGreaterThan(150);
            }
        }
    }

    @Test
    void makesTheSameBytesOfTheSameSheet() {
        assertThat(paper.pdf(everything(PaperSize.A4))).isEqualTo(new Paper().pdf(everything(PaperSize.A4)));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void printsEveryKindOfBlockOnEverySizeOfPage(PaperSize size) throws IOException {
        var bytes = paper.pdf(everything(size));
        Files.write(Path.of("target", "paper-" + size + ".pdf"), bytes);

        try (var file = Loader.loadPDF(bytes)) {
            assertThat(file.getPage(0).getMediaBox().getWidth()).isCloseTo(size.width(), within(0.1f));
            assertThat(file.getPage(0).getMediaBox().getHeight()).isCloseTo(size.height(), within(0.1f));
        }
    }

    @Test
    void repeatsTheHeadOfATableAndNumbersThePages() throws IOException {
        var rows = IntStream.range(0, 90)
                .mapToObj(row -> List.of("Post " + row, "open"))
                .toList();
        var bytes =
                paper.pdf(sheet(PaperSize.A4, new Block.Table(List.of("Which post", "State"), List.of(3, 1), rows)));

        try (var file = Loader.loadPDF(bytes)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(file))
                    .contains("Which post")
                    .contains("As of 23 November 2026")
                    .containsPattern("2 / ?" + file.getNumberOfPages());
        }
    }

    @Test
    void breaksLinesOfScriptsWithoutSpaces() throws IOException {
        var bytes = paper.pdf(sheet(PaperSize.A6, Block.Text.plain("ດ່ານສາກົນບໍ່ເຕັນ".repeat(30))));

        assertThat(read(bytes).lines().filter(line -> line.contains("ດ່ານ")).count())
                .isGreaterThan(2);
    }

    @Test
    void makesQrCodesThatAreRead() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(
                QrCode.of("https://example.org/directory/border/khorgos").png(4)));
        var side = picture.getWidth();
        var pixels = picture.getRGB(0, 0, side, side, null, 0, side);

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))));

        assertThat(read.getText()).isEqualTo("https://example.org/directory/border/khorgos");
        assertThat(QrCode.of("a").svg("Card of \"A\" & <B>")).contains("&quot;A&quot; &amp; &lt;B>");
    }

    private static Sheet sheet(PaperSize size, Block... blocks) {
        return new Sheet("Posts", Locale.ENGLISH, size, AT, "As of 23 November 2026", true, List.of(blocks));
    }

    private static Sheet everything(PaperSize size) {
        var rows = SCRIPTS.stream().map(text -> List.of(text, "24 h")).toList();
        return sheet(
                size,
                new Block.Heading(1, "Khorgos · Хоргос · 霍尔果斯"),
                new Block.Beside(
                        List.of(new Block.Facts(List.of(
                                new Block.Fact("Name", SCRIPTS.get(4)), new Block.Fact("Имя", SCRIPTS.get(1))))),
                        List.of(new Block.Qr("https://example.org", 18, Block.Align.END)),
                        70),
                new Block.Together(
                        SCRIPTS.stream().<Block>map(Block.Text::plain).toList()),
                new Block.Text("Certificate", Block.Tone.DISPLAY, Block.Align.CENTRE),
                new Block.Table(List.of("Name", "Hours"), List.of(3, 1), rows),
                new Block.Gap(2),
                new Block.PageBreak(),
                new Block.Picture(QrCode.of("x").png(4), 10, "A code", Block.Align.CENTRE));
    }

    private static String read(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
