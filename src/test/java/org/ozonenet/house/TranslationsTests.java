package org.ozonenet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text stands in all three languages, and the program asks for none that is not there. */
class TranslationsTests {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern ASKED =
            Pattern.compile("getTranslation\\(\\s*\"([a-z0-9]+(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");
    private static final Pattern HARD_CODED = Pattern.compile(
            "new (?:Span|Paragraph|H[1-6]|Button|Anchor)\\(\"[A-Z][a-z]+ [^\"]*\"\\)|set(?:Label|Placeholder|HelperText|Title|AriaLabel)\\(\"[A-Z]");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh"})
    void eachLanguageHasTheKeysOfEnglish(String language) throws IOException {
        var english = texts("").stringPropertyNames();
        var other = texts("_" + language).stringPropertyNames();

        assertThat(minus(english, other)).as("missing in " + language).isEmpty();
        assertThat(minus(other, english)).as("in %s only", language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_zh"})
    void noKeyStandsTwice(String suffix) throws IOException {
        var seen = new HashSet<String>();
        var twice = keysInOrder(suffix).stream().filter(key -> !seen.add(key)).toList();

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh"})
    void patternsTakeTheSameArguments(String language) throws IOException {
        var english = texts("");
        var other = texts("_" + language);
        var different = english.stringPropertyNames().stream()
                .filter(key -> other.getProperty(key) != null)
                .filter(key -> !arguments(english.getProperty(key)).equals(arguments(other.getProperty(key))))
                .toList();

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_zh"})
    void everyPatternCanBeFormatted(String suffix) throws IOException {
        var texts = texts(suffix);
        for (var key : texts.stringPropertyNames()) {
            var text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (text.contains("{")) {
                new MessageFormat(text, Locale.ENGLISH);
                assertThat(text.replace("''", ""))
                        .as("single apostrophe in " + key)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void everyTextAskedForIsThere() throws IOException {
        var known = texts("").stringPropertyNames();
        var missing = new ArrayList<String>();
        for (var source : sources()) {
            var matcher = ASKED.matcher(Files.readString(source));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsWrittenIntoTheProgram() throws IOException {
        var found = new ArrayList<String>();
        for (var source : sources()) {
            var matcher = HARD_CODED.matcher(Files.readString(source));
            while (matcher.find()) {
                found.add(source.getFileName() + ": " + matcher.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        var rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static List<String> keysInOrder(String suffix) throws IOException {
        return Files.readAllLines(FOLDER.resolve("translations" + suffix + ".properties")).stream()
                .filter(line -> line.matches("[A-Za-z0-9_.-]+\\s*=.*"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();
    }

    private static Properties texts(String suffix) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve("translations" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
