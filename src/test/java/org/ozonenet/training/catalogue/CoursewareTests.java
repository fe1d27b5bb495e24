package org.ozonenet.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The courses that come with the program. */
class CoursewareTests {

    private static final Path COURSEWARE = Path.of("courseware");

    @Test
    void haveNoFault() {
        assertThat(CoursewareCheck.of(COURSEWARE).problems()).isEmpty();
    }

    @Test
    void haveEnoughQuestionsInEachLanguage() {
        for (var files : CourseFiles.in(CoursewareFolder.read(COURSEWARE))) {
            var course = CourseReading.of(files).course().orElseThrow();
            course.text()
                    .test()
                    .draw()
                    .forEach((unit, levels) -> levels.forEach((level, count) -> {
                        var bank = course.unit(unit).orElseThrow().bank();
                        assertThat(bank.stream().filter(question -> question.level() == level))
                                .as("%s questions of %s", level, unit)
                                .hasSizeGreaterThanOrEqualTo(5 * count / 2);
                        assertThat(bank)
                                .allSatisfy(
                                        question -> assertThat(question.ask().texts())
                                                .containsOnlyKeys(course.text().languages()));
                    }));
        }
    }
}
