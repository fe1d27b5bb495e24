package org.ozonenet.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house rules over the whole program, and shows of each rule that it finds what it forbids. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ozonenet");

    private static final JavaClasses RED_EXAMPLES = new ClassFileImporter().importPackages("org.ozonenet.house.red");

    static Stream<String> rules() {
        return HouseRules.all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(String rule) {
        HouseRules.all().get(rule).check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFindsItsRedExample(String rule) {
        assertThatThrownBy(() -> HouseRules.all().get(rule).check(RED_EXAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule);
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(sourcesLongerThan(300, "")).isEmpty();
        assertThat(sourcesLongerThan(200, "View.java")).isEmpty();
    }

    private static List<String> sourcesLongerThan(int lines, String ending) throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(Files::isRegularFile)
                    .filter(source -> source.toString().endsWith(ending))
                    .filter(source -> lineCount(source) > lines)
                    .map(source -> source + " has " + lineCount(source) + " lines, more than " + lines)
                    .toList();
        }
    }

    private static long lineCount(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
