package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void womenAndMenMakeTheTotal() {
        assertThatCode(() -> new Figures(58, 30, 28, 18, null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Figures(58, 30, 27, 18, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigureThatWasNotStatedIsNotCounted() {
        assertThatCode(() -> new Figures(53, null, 36, null, null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Figures(53, null, 54, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noMoreJoinOnlineThanTakePart() {
        assertThatThrownBy(() -> new Figures(58, 30, 28, 59, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figures(58, 30, 28, 18, 41, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new Figures(58, 30, 28, 18, 40, null)).doesNotThrowAnyException();
    }

    @Test
    void noneIsBelowZero() {
        assertThatThrownBy(() -> new Figures(-1, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Figures.none().isEmpty()).isTrue();
    }
}
