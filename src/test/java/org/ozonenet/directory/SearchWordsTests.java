package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "Торугарт, Torugart",
        "Torugart, Торугарт",
        "ТОРУ, Torugart desk",
        "bei jing, 北京",
        "durres, Durrës",
        "ҚОРҒАС, Қорғас"
    })
    void findsANameWrittenInAnotherScript(String typed, String name) {
        var line = SearchWords.line(List.of(name));

        assertThat(SearchWords.words(typed)).isNotEmpty().allMatch(word -> line.contains(" " + word));
    }
}
