package org.ozonenet.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ozonenet.training.catalogue.SmallCourse.BANK;
import static org.ozonenet.training.catalogue.SmallCourse.COURSE;
import static org.ozonenet.training.catalogue.SmallCourse.FIGURE;
import static org.ozonenet.training.catalogue.SmallCourse.FRAMEWORK;
import static org.ozonenet.training.catalogue.SmallCourse.LESSON;
import static org.ozonenet.training.catalogue.SmallCourse.RUSSIAN;
import static org.ozonenet.training.catalogue.SmallCourse.UNIT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ozonenet.reference.files.Problem;

/** Each kind of fault in a course is found in its file, at its line, with its reason. */
class CoursewareFaultTests {

    /**
     * A fault.
     *
     * @param text where it is planted
     * @param at what stands in the line where it is to be found, or empty where that is the line of the change
     */
    private record Fault(String file, String text, String instead, String at, String reason) {

        @Override
        public String toString() {
            return "%s in %s".formatted(reason, file);
        }
    }

    private static Fault fault(String file, String text, String instead, String reason) {
        return new Fault(file, text, instead, "", reason);
    }

    private static Fault fault(String file, String text, String instead, String at, String reason) {
        return new Fault(file, text, instead, at, reason);
    }

    static Stream<Fault> faults() {
        return Stream.of(inCourse(), inUnit(), inFramework(), inBank(), inLesson(), inTranslation(), inFigure())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> inCourse() {
        return Stream.of(
                fault(COURSE, "validity-months: 24", "validity-months: *hours", "Anchors, aliases and tags"),
                fault(COURSE, "hours: 6", "hours: !!int 2", "Anchors, aliases and tags"),
                fault(COURSE, "hours: 6", "hours: 6\nhours: 3", "hours: 3", "'hours' stands twice"),
                fault(COURSE, "hours: 6", "hours: 6\nhuors: 3", "huors", "'huors' is not known here"),
                fault(COURSE, "hours: 6", "hours: [2", "enrolment", "not YAML"),
                fault(COURSE, "hours: 6", "hours: many", "code", "hours: 'many' is not a number"),
                fault(COURSE, "hours: 6", "hours: -6", "code", "hours is not between"),
                fault(COURSE, "code: SMALL", "code: small", "not the code of a course"),
                fault(COURSE, "version: \"1.0.0\"", "version: one", "code", "version is 'one'"),
                fault(
                        COURSE,
                        "title: {en: \"A small course\", ru: \"Малый курс\"}",
                        "title: {en: \"x\"}",
                        "title has no text in ru"),
                fault(COURSE, "title: {en: \"A small course\", ", "title: {", "code", "title has no English text"),
                fault(COURSE, "ru: \"Он мал\"", "fr: \"Petit\", ru: \"Он мал\"", "'fr' is not a language"),
                fault(COURSE, "ru: \"Он мал\"", "ru: \" \"", "summary has no text in ru"),
                fault(COURSE, "languages: [en, ru]", "languages: [ru]", "languages does not name en"),
                fault(COURSE, "languages: [en, ru]", "languages: [en, ru, xx]", "'xx' is not a language"),
                fault(COURSE, "enrolment: open", "enrolment: closed", "code", "enrolment is 'closed'"),
                fault(
                        COURSE,
                        "prerequisites: []",
                        "prerequisites: [other]",
                        "code",
                        "'other' is not the code of a course"),
                fault(COURSE, "validity-months: 24", "validity-months: 0", "code", "validity-months is not between"),
                fault(COURSE, "sources: [\"made for tests\"]", "sources: []", "code", "sources is missing"),
                fault(COURSE, "units: [ab-u1-first]", "units: [ab-u1-first, ab-u1-first]", "A unit stands twice"),
                fault(
                        COURSE,
                        "units: [ab-u1-first]",
                        "units: [\"../first\", ab-u1-first]",
                        "not the name of a unit's folder"),
                fault(COURSE, "minutes: 40", "minutes: 1", "code", "minutes is not between"),
                fault(COURSE, "pass-percent: 80", "pass-percent: 101", "code", "pass-percent is not between"),
                fault(COURSE, "attempts: 3", "attempts: 0", "code", "attempts is not between"),
                fault(COURSE, "AB-U1: {basic: 3", "AB-U2: {basic: 3", "The course has no unit AB-U2"),
                fault(COURSE, "basic: 3", "basic: 4", "The test draws 4 basic questions of AB-U1; the bank has 3"),
                fault(COURSE, "critical: all-right", "critical: some", "critical can be all-right only"));
    }

    private static Stream<Fault> inUnit() {
        return Stream.of(
                fault(UNIT, "unit: AB-U1", "unit: AB-U9", "No framework has a unit AB-U9"),
                fault(UNIT, "unit: AB-U1", "unit: first", "is not the code of a unit"),
                fault(UNIT, "- 01-one", "- 01-one\n  - 01-one", "- 01-one", "A lesson stands twice"),
                fault(UNIT, "- 01-one", "- 01-one\n  - One", "- 01-one", "'One' is not the name of a lesson"),
                fault(UNIT, "questions: 2", "questions: 7", "The quiz asks 7 questions; the bank has 6"),
                fault(UNIT, "ru: \"Первый\"", "ru: \"\"", "title has no text in ru"));
    }

    private static Stream<Fault> inFramework() {
        return Stream.of(
                fault(FRAMEWORK, "- code: AB-U1-E1-C2", "- code: AB-U1-E1-C1", "AB-U1-E1-C1 stands twice"),
                fault(FRAMEWORK, "- code: AB-U1-E1-C2", "- code: AB-U1-E2-C2", "does not belong to AB-U1-E1"),
                fault(FRAMEWORK, "critical: false", "critical: maybe", "- code: AB-U1-E1-C2", "critical is neither"),
                fault(FRAMEWORK, "text: {en: \"Does more\"}", "words: {en: \"Does more\"}", "'words' is not known"));
    }

    private static Stream<Fault> inBank() {
        return Stream.of(
                fault(BANK, "- id: AB-U1-Q002", "- id: AB-U1-Q001", "AB-U1-Q001 stands twice"),
                fault(BANK, "- id: AB-U1-Q002", "- id: AB-U2-Q002", "does not begin with AB-U1-Q"),
                fault(BANK, "- id: AB-U1-Q002", "- id: Q2", "is not the identifier of a question"),
                fault(BANK, "- id: AB-U1-Q005-2", "- id: AB-U1-Q009", "does not begin with AB-U1-Q005-"),
                fault(BANK, "type: numeric", "type: guess", "- id: AB-U1-Q002", "'guess' is not a type"),
                fault(BANK, "answer: 12.5", "answer: twelve", "- id: AB-U1-Q002", "'twelve' is not a number"),
                fault(BANK, "tolerance: 0.5", "tolerance: -1", "- id: AB-U1-Q002", "tolerance is negative"),
                fault(BANK, "    unit: V\n", "", "- id: AB-U1-Q002", "unit is missing"),
                fault(BANK, "right: true", "right: false", "- id: AB-U1-Q001", "Not exactly one option is right"),
                fault(BANK, "{key: b,", "{key: a,", "- id: AB-U1-Q001", "Two options have the same key"),
                fault(
                        BANK,
                        "ask: {en: \"Which?\", ru: \"Какой?\"}",
                        "ask: {ru: \"Какой?\"}",
                        "- id: AB-U1-Q001",
                        "ask has no English text"),
                fault(BANK, "{left: {en: \"b\"}", "{left: {en: \"a\"}", "- id: AB-U1-Q003", "the same left side"),
                fault(
                        BANK,
                        "figure: media/box.svg",
                        "figure: media/no.svg",
                        "- id: AB-U1-Q004",
                        "no figure media/no.svg"),
                fault(
                        BANK,
                        "x: 10, y: 10, width: 20",
                        "x: 90, y: 10, width: 20",
                        "- id: AB-U1-Q004",
                        "does not lie within the figure"),
                fault(BANK, "type: short-text", "type: case", "- id: AB-U1-Q005-2", "cannot be a case"),
                fault(
                        BANK,
                        "accept: {en: [\"yes\"], ru: [\"да\"]}",
                        "accept: {ru: [\"да\"]}",
                        "- id: AB-U1-Q005-2",
                        "no English answer"),
                fault(BANK, "      - {en: \"three\"}\n", "", "- id: AB-U1-Q006", "at least three items"),
                fault(
                        BANK,
                        "      - {en: \"three\"}",
                        "      - {en: \"two\"}",
                        "- id: AB-U1-Q006",
                        "Two items are the same"),
                fault(BANK, "answer: true", "answer: perhaps", "- id: AB-U1-Q005-1", "neither true nor false"));
    }

    private static Stream<Fault> inLesson() {
        return Stream.of(
                fault(LESSON, "# One", "One", "begins with its title"),
                fault(LESSON, "A paragraph", "# Two\n\nA paragraph", "# Two", "one title only"),
                fault(
                        LESSON,
                        "A paragraph",
                        "### Deep\n\nA paragraph",
                        "### Deep",
                        "A heading of level 3 follows one of level 1"),
                fault(LESSON, "A paragraph", "<script>x</script>\n\nA paragraph", "<script>", "A lesson has no HTML"),
                fault(LESSON, "A paragraph", "A <b>bold</b> paragraph", "A lesson has no HTML"),
                fault(LESSON, "A paragraph", "<!-- of 12345678 -->\nA paragraph", "<!-- of", "made from no other"),
                fault(LESSON, "(https://example.org/)", "(javascript:alert)", "begins with https://"),
                fault(LESSON, "(https://example.org/)", "(http://example.org/)", "begins with https://"),
                fault(LESSON, "![A box](media/box.svg", "![A box](media/none.svg", "no figure media/none.svg"),
                fault(
                        LESSON,
                        "![A box](media/box.svg",
                        "![A box](https://example.org/box.svg",
                        "no figure https://example.org"),
                fault(LESSON, "![A box]", "![]", "no text for those who do not see it"),
                fault(LESSON, "![A box]", "See ![A box]", "in a paragraph of its own"),
                fault(LESSON, "[!DANGER]", "[!DRAGON]", "[!DRAGON] is not a sort"),
                fault(LESSON, "> [!DANGER]\n", "", "> Do not.", "A quotation is a callout"),
                fault(LESSON, "```check", "```java", "The only fenced blocks"),
                fault(LESSON, "answer: \"So.\"\n", "", "ask: \"Why?\"", "answer is missing"),
                fault(LESSON, "answer: \"So.\"", "answer: \"So.\"\nhint: no", "hint", "'hint' is not known"),
                fault(LESSON, "A paragraph", "    code\n\nA paragraph", "    code", "four spaces are code"),
                fault(
                        LESSON,
                        "A paragraph",
                        "[x]: https://example.org\n\nA paragraph",
                        "[x]:",
                        "stand beside their text"));
    }

    private static Stream<Fault> inTranslation() {
        var mark = "<!-- of %s -->\n"
                .formatted(
                        Markdown.segments(new SmallCourse().text(LESSON)).get(1).hash());
        return Stream.of(
                fault(RUSSIAN, mark, "", "Абзац", "is missing above"),
                fault(RUSSIAN, "Абзац со", "* Абзац со", "Here is a list; the English text has a paragraph in line 3"),
                fault(
                        RUSSIAN,
                        "```check\nask: \"Почему?\"\nanswer: \"Так.\"\n```\n",
                        "",
                        "| а | б |",
                        "The translation has 5 segments, the English text 6"));
    }

    private static Stream<Fault> inFigure() {
        return Stream.of(
                fault(FIGURE, "<rect", "<script>x</script><rect", "<script> may not stand"),
                fault(FIGURE, "<rect", "<foreignObject/><rect", "<foreignObject> may not stand"),
                fault(FIGURE, "<rect", "<rect onload=\"x\"", "The attribute onload"),
                fault(FIGURE, "<rect", "<rect style=\"x\"", "The attribute style"),
                fault(FIGURE, "url(#m)", "url(https://example.org/m)", "refers to nothing outside"),
                fault(FIGURE, "<rect", "<use href=\"other.svg#a\"/><rect", "refers to nothing outside"),
                fault(FIGURE, "<rect", "<rect <", "not XML"),
                fault(FIGURE, " viewBox=\"0 0 10 10\"", "", "needs a viewBox"),
                fault(
                        FIGURE,
                        "<svg xmlns",
                        "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns",
                        "<!DOCTYPE",
                        "no document type"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsAPlantedFault(Fault fault) {
        var course = new SmallCourse().with(fault.file(), fault.text(), fault.instead());

        assertThat(course.read().problems())
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo(new Problem(fault.file(), line(course, fault), problem.reason()))
                        .asString()
                        .contains(fault.reason()));
    }

    @Test
    void findsNothingInACourseWithoutAFault() {
        assertThat(new SmallCourse().read().problems()).isEmpty();
    }

    @Test
    void findsFilesThatAreMissingOrNotNamed() {
        assertThat(reasons(new SmallCourse().without(UNIT))).contains(UNIT + ": The file is not there.");
        assertThat(reasons(new SmallCourse().without(LESSON))).contains(LESSON + ": The file is not there.");
        assertThat(reasons(new SmallCourse().put("small/ab-u1-first/02-two.en.md", "# Two")))
                .contains("small/ab-u1-first/02-two.en.md: Nothing in the unit names this file.");
        assertThat(reasons(new SmallCourse().put("small/other/unit.yaml", "unit: AB-U2")))
                .contains("small/other/unit.yaml: Nothing in the course names this file.");
    }

    @Test
    void findsFilesThatCannotBeText() {
        assertThat(reasons(new SmallCourse().put(LESSON, new byte[] {'#', ' ', (byte) 0xff})))
                .contains(LESSON + ": The file is not written in UTF-8.");
        assertThat(reasons(new SmallCourse().put(BANK, new byte[1_000_001])))
                .contains(BANK + ": The file has more than 1,000,000 bytes.");
        assertThat(reasons(new SmallCourse().put(FIGURE, new byte[64_001])))
                .contains(FIGURE + ": The drawing has more than 64,000 bytes.");
    }

    private static List<String> reasons(SmallCourse course) {
        return course.read().problems().stream().map(Problem::toString).toList();
    }

    private static int line(SmallCourse course, Fault fault) {
        return fault.at().isEmpty()
                ? line(new SmallCourse().text(fault.file()), fault.text())
                : line(course.text(fault.file()), fault.at());
    }

    private static int line(String text, String sought) {
        if (!text.contains(sought)) {
            throw new IllegalArgumentException("'%s' does not stand there".formatted(sought));
        }
        return (int) text.substring(0, text.indexOf(sought)).lines().count() + (atBeginOfLine(text, sought) ? 1 : 0);
    }

    private static boolean atBeginOfLine(String text, String sought) {
        var index = text.indexOf(sought);
        return index == 0 || text.charAt(index - 1) == '\n';
    }
}
