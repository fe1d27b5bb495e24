package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.Lang;

class FigureSentenceTests {

    private static final Figures LAOS = new Figures(58, 30, 28, 18, null, null);

    @Test
    void saysInEnglishWhatReportsPrint() throws IOException {
        assertThat(said(Lang.EN, LAOS)).isEqualTo("58 participants (30 women and 28 men), of whom 18 joined online.");
    }

    @Test
    void saysInRussianWithTheRightForms() throws IOException {
        assertThat(said(Lang.RU, LAOS))
                .isEqualTo("58 участников (30 женщин и 28 мужчин), из них 18 участвовали онлайн.");
        assertThat(said(Lang.RU, new Figures(21, 11, 10, 1, null, null)))
                .isEqualTo("21 участник (11 женщин и 10 мужчин), из них 1 участвовал онлайн.");
        assertThat(said(Lang.RU, new Figures(43, 22, 21, 3, null, null)))
                .isEqualTo("43 участника (22 женщины и 21 мужчина), из них 3 участвовали онлайн.");
    }

    @Test
    void saysInChinese() throws IOException {
        assertThat(said(Lang.ZH, LAOS)).isEqualTo("与会者 58 人（女性 30 人，男性 28 人），其中 18 人线上参会。");
    }

    @Test
    void saysNothingOfWhatWasNotStated() throws IOException {
        assertThat(said(Lang.EN, new Figures(53, null, 36, null, null, null))).isEqualTo("53 participants.");
        assertThat(new FigureSentence(Locale.ENGLISH, (key, args) -> key).about(Figures.none()))
                .isEmpty();
    }

    private static String said(Lang lang, Figures figures) throws IOException {
        var texts = new Properties();
        var suffix = lang == Lang.EN ? "" : "_" + lang.code();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return new FigureSentence(
                        lang.locale(),
                        (key, args) -> new MessageFormat(texts.getProperty(key), lang.locale()).format(args))
                .about(figures)
                .orElseThrow();
    }
}
