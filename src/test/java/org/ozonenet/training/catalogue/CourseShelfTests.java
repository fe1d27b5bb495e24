package org.ozonenet.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ozonenet.training.catalogue.SmallCourse.COURSE;
import static org.ozonenet.training.catalogue.SmallCourse.LESSON;
import static org.ozonenet.training.catalogue.SmallCourse.RUSSIAN;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@RoomTest
@ExtendWith(OutputCaptureExtension.class)
class CourseShelfTests {

    private static final UnitCode UNIT = new UnitCode("AB-U1");

    private final CourseShelf shelf;
    private final Courses courses;
    private final QuestionBanks banks;

    CourseShelfTests(@Autowired CourseShelf shelf, @Autowired Courses courses, @Autowired QuestionBanks banks) {
        this.shelf = shelf;
        this.courses = courses;
        this.banks = banks;
    }

    @Test
    void keepsAVersionAsItWasPublishedWhateverTheFolderSaysLater(CapturedOutput log) {
        var code = new CourseCode("FROZEN");
        var course = new SmallCourse().with(COURSE, "code: SMALL", "code: FROZEN");
        shelf.publish(course.files());
        var first = courses.course(code).orElseThrow().id();

        shelf.publish(course.with(LESSON, "A paragraph", "Another paragraph").files());
        assertThat(courses.course(code).orElseThrow().id()).isEqualTo(first);
        assertThat(log).contains("Version 1.0.0 of course FROZEN was published with other content");

        shelf.publish(course.with(COURSE, "\"1.0.0\"", "\"1.10.0\"").files());
        shelf.publish(course.with(COURSE, "\"1.10.0\"", "\"1.9.0\"").files());
        assertThat(courses.course(code).orElseThrow().id().version()).isEqualTo("1.10.0");
        assertThat(lesson(first, Lang.EN).html()).contains("A paragraph").doesNotContain("Another");
        assertThat(courses.version(first).title().in(Lang.RU)).isEqualTo("Малый курс");
        assertThat(banks.of(first).get(UNIT)).hasSize(6);
        assertThatThrownBy(() -> courses.version(new CourseVersionId(code, "1.0.0", "0".repeat(64))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void doesNotPublishACourseWithAFault() {
        shelf.publish(new SmallCourse()
                .with(COURSE, "code: SMALL", "code: FAULTY")
                .with(LESSON, "[!DANGER]", "[!DRAGON]")
                .files());

        assertThat(courses.course(new CourseCode("FAULTY"))).isEmpty();
    }

    @Test
    void showsALessonWithItsCalloutsFiguresAndChecks() {
        var html = lesson(published("SHOWN", new SmallCourse()), Lang.EN).html();

        assertThat(html)
                .contains("<div class=\"callout danger\"><p class=\"sort\">Danger</p>")
                .contains("<p>Do not.</p>")
                .contains("aria-label=\"A box\"")
                .contains("url(#box-svg-m)")
                .contains("<figcaption>1 box</figcaption>")
                .contains("<summary>Show the answer</summary><p>So.</p>")
                .contains("<table>")
                .doesNotContain("[!DANGER]", "# One");
    }

    @Test
    void leavesNoGapsBetweenTheLinesOfAList() {
        var course = new SmallCourse().without(RUSSIAN).with(LESSON, "A paragraph", "- one\n- two\n\nA paragraph");

        assertThat(lesson(published("LISTED", course), Lang.EN).html()).contains("<li>one</li>", "<li>two</li>");
    }

    @Test
    void saysWhichPartsOfATranslationAreOlderThanTheEnglishText() {
        var course = new SmallCourse().with(LESSON, "A paragraph", "A changed paragraph");

        var lesson = lesson(published("STALE", course), Lang.RU);

        assertThat(lesson.stale()).isEqualTo(1);
        assertThat(lesson.translated()).isTrue();
        assertThat(lesson.title()).isEqualTo("Один");
        assertThat(lesson.html()).contains("Абзац со", "<div lang=\"en\"><p>A changed paragraph");
    }

    @Test
    void showsALessonInEnglishWhereItIsNotTranslated() {
        var lesson = lesson(published("ENGLISH", new SmallCourse().without(RUSSIAN)), Lang.RU);

        assertThat(lesson.translated()).isFalse();
        assertThat(lesson.html()).contains("A paragraph").doesNotContain("class=\"untranslated\"");
    }

    private CourseVersionId published(String code, SmallCourse course) {
        shelf.publish(course.with(COURSE, "code: SMALL", "code: " + code).files());
        return courses.course(new CourseCode(code)).orElseThrow().id();
    }

    private LessonSheet lesson(CourseVersionId version, Lang lang) {
        return courses.lesson(version, UNIT, "01-one", lang).orElseThrow();
    }
}
