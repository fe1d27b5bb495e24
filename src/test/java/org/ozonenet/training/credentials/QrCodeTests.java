package org.ozonenet.training.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodeTests {

    @ParameterizedTest
    @CsvSource({"14, 21", "26, 25", "62, 33", "84, 37", "106, 41", "122, 45", "152, 49", "180, 53", "213, 57"})
    void takesTheSmallestCodeThatHoldsTheText(int length, int size) {
        assertThat(QrCode.of("x".repeat(length)).size()).isEqualTo(size);
        assertThat(QrCode.of("x".repeat(length + 1 > 213 ? 213 : length + 1)).size())
                .isGreaterThanOrEqualTo(size);
    }

    @Test
    void hasTheThreeMarksByWhichReadersFindIt() {
        var code = QrCode.of(
                "https://portal.example.org/verify/" + CheckCode.random().value());
        var last = code.size() - 1;
        for (var i = 0; i < 7; i++) {
            assertThat(code.isDark(i, 0)).isTrue();
            assertThat(code.isDark(last - i, 0)).isTrue();
            assertThat(code.isDark(0, last - i)).isTrue();
        }
        assertThat(code.isDark(7, 7)).isFalse();
    }

    /** The sum of each block with its check codewords has no remainder: what a reader's repair begins with. */
    @Test
    void itsCheckCodewordsFit() {
        var data = "checked by anybody".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var divisor = ReedSolomon.divisor(16);
        var check = ReedSolomon.remainder(data, divisor);
        var whole = java.util.Arrays.copyOf(data, data.length + check.length);
        System.arraycopy(check, 0, whole, data.length, check.length);

        assertThat(ReedSolomon.remainder(whole, divisor)).containsOnly(0);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(214))).isInstanceOf(IllegalArgumentException.class);
    }

    /** For people with a telephone at hand: a picture in target/pictures. */
    @Test
    void isDrawnForAPictureToo() throws Exception {
        var code = QrCode.of("https://portal.example.org/verify/ABCDE-ABCDE-ABCDE-ABCDE-ABCDE");
        var side = (code.size() + 8) * 8;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        IntStream.range(0, side)
                .forEach(x -> IntStream.range(0, side).forEach(y -> {
                    var mx = x / 8 - 4;
                    var my = y / 8 - 4;
                    var inside = mx >= 0 && my >= 0 && mx < code.size() && my < code.size();
                    picture.setRGB(x, y, inside && code.isDark(mx, my) ? 0 : 0xFFFFFF);
                }));
        var file = new File("target/pictures/qr.png");
        file.getParentFile().mkdirs();

        assertThat(ImageIO.write(picture, "png", file)).isTrue();
    }
}
