package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangedAnswerTests {

    private static final long TOTAL = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,        206, 0,   1000",
        "bytes=600-,      206, 600, 400",
        "bytes=600-699,   206, 600, 100",
        "bytes=600-5000,  206, 600, 400",
        "bytes=-100,      206, 900, 100",
        "bytes=-5000,     206, 0,   1000",
        "bytes=1000-,     416, 0,   0",
        "bytes=-0,        416, 0,   0",
        "'bytes=0-1,5-6', 200, 0,   1000",
        "bytes=9-5,       200, 0,   1000",
        "bytes=-,         200, 0,   1000",
        "pages=1-2,       200, 0,   1000"
    })
    void answersWithWhatWasAskedForOrWithTheWhole(String range, int status, long from, long length) {
        assertThat(to(Map.of("Range", range))).isEqualTo(new RangedAnswer(status, from, length, TOTAL, "\"abc\""));
    }

    @Test
    void saysWhichPartItIs() {
        assertThat(to(Map.of("Range", "bytes=600-699")).headers())
                .containsEntry("Content-Range", "bytes 600-699/1000")
                .containsEntry("Accept-Ranges", "bytes")
                .containsEntry("ETag", "\"abc\"");
        assertThat(to(Map.of("Range", "bytes=1000-")).headers()).containsEntry("Content-Range", "bytes */1000");
        assertThat(to(Map.of("Range", "bytes=600-")).reachesTheEnd()).isTrue();
        assertThat(to(Map.of("Range", "bytes=600-699")).reachesTheEnd()).isFalse();
    }

    @Test
    void goesOnOnlyWithTheSameBytes() {
        assertThat(to(Map.of("Range", "bytes=600-", "If-Range", "\"abc\"")).status())
                .isEqualTo(206);
        assertThat(to(Map.of("Range", "bytes=600-", "If-Range", "\"older\"")).status())
                .isEqualTo(200);
        assertThat(to(Map.of("If-None-Match", "\"abc\"")).status()).isEqualTo(304);
        assertThat(to(Map.of("If-None-Match", "\"older\"")).status()).isEqualTo(200);
    }

    @Test
    void copiesAPieceOfAFileAndNoticesThatItIsTooShort() throws IOException {
        var to = new ByteArrayOutputStream();
        open("0123456789").copy(3, 4, to);

        assertThat(to.toString(StandardCharsets.UTF_8)).isEqualTo("3456");
        assertThatThrownBy(() -> open("0123").copy(2, 4, new ByteArrayOutputStream()))
                .isInstanceOf(EOFException.class);
    }

    private static RangedAnswer to(Map<String, String> headers) {
        return RangedAnswer.to(headers::get, "abc", TOTAL);
    }

    private static OpenFile open(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var line = new FileLine(
                "en",
                1,
                "a.txt",
                FileType.TEXT,
                bytes.length,
                "abc",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                TextState.READ);
        return new OpenFile(line, new ByteArrayInputStream(bytes));
    }
}
