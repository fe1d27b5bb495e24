package org.ozonenet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+442079460001", "-2", "@SUM(A1)", "\tx"})
    void noCellBeginsLikeAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void cellsWithCommasQuotesAndLinesAreQuoted() {
        assertThat(cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(cell("Хоргос 霍尔果斯")).isEqualTo("Хоргос 霍尔果斯");
    }

    private static String cell(String text) {
        var table = CsvTable.of(List.of(List.of(text)));
        assertThat(table).startsWith("\uFEFF").endsWith("\r\n");
        return table.substring(1, table.length() - 2);
    }
}
