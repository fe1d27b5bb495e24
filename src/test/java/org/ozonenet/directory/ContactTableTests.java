package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTableTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+442079460001", "-2", "@SUM(A1)", "\tx"})
    void noCellBeginsLikeAFormula(String text) {
        assertThat(ContactTable.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void cellsWithCommasQuotesAndLinesAreQuoted() {
        assertThat(ContactTable.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
        assertThat(ContactTable.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(ContactTable.cell("Хоргос 霍尔果斯")).isEqualTo("Хоргос 霍尔果斯");
    }
}
