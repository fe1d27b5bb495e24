package org.ozonenet.training.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small course without a fault, for tests that plant one. */
final class SmallCourse {

    static final String COURSE = "small/course.yaml";
    static final String UNIT = "small/ab-u1-first/unit.yaml";
    static final String BANK = "small/ab-u1-first/bank.yaml";
    static final String LESSON = "small/ab-u1-first/01-one.en.md";
    static final String RUSSIAN = "small/ab-u1-first/01-one.ru.md";
    static final String FIGURE = "small/ab-u1-first/media/box.svg";
    static final String FRAMEWORK = "frameworks/ab.yaml";

    private static final Map<String, String> FILES =
            Map.of(COURSE, """
            code: SMALL
            version: "1.0.0"
            title: {en: "A small course", ru: "Малый курс"}
            summary: {en: "It is small", ru: "Он мал"}
            audience: {en: "Tests", ru: "Тесты"}
            languages: [en, ru]
            hours: 6
            enrolment: open
            prerequisites: []
            validity-months: 24
            sources: ["made for tests"]
            units: [ab-u1-first]
            final-test:
              minutes: 40
              pass-percent: 80
              attempts: 3
              wait-hours: 24
              draw:
                AB-U1: {basic: 3, advanced: 1}
              critical: all-right
            """, UNIT, """
            unit: AB-U1
            title: {en: "First", ru: "Первый"}
            hours: 1.5
            lessons:
              - 01-one
            quiz: {questions: 2}
            """, FRAMEWORK, """
            units:
              - code: AB-U1
                title: {en: "First"}
                elements:
                  - code: AB-U1-E1
                    title: {en: "Element"}
                    criteria:
                      - code: AB-U1-E1-C1
                        text: {en: "Does it"}
                        critical: true
                      - code: AB-U1-E1-C2
                        text: {en: "Does more"}
                        critical: false
            """, LESSON, """
            # One

            A paragraph with a [link](https://example.org/).

            ![A box](media/box.svg "1 box")

            > [!DANGER]
            > Do not.

            | a | b |
            |---|---|
            | 1 | 2 |

            ```check
            ask: "Why?"
            answer: "So."
            ```
            """, FIGURE, """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
            <title>A box</title>
            <defs><marker id="m"><path d="M0 0 L1 1"/></marker></defs>
            <rect width="5" height="5" fill="#fff" marker-end="url(#m)"/>
            </svg>
            """, BANK, """
            questions:
              - id: AB-U1-Q001
                criterion: AB-U1-E1-C1
                level: basic
                critical: true
                type: single
                ask: {en: "Which?", ru: "Какой?"}
                options:
                  - {key: a, text: {en: "This"}, right: true}
                  - {key: b, text: {en: "That"}, right: false}
                explain: {en: "Because"}
              - id: AB-U1-Q002
                criterion: AB-U1-E1-C2
                level: basic
                critical: false
                type: numeric
                ask: {en: "How many?"}
                answer: 12.5
                tolerance: 0.5
                unit: V
                explain: {en: "Because"}
              - id: AB-U1-Q003
                criterion: AB-U1-E1-C2
                level: basic
                critical: false
                type: matching
                ask: {en: "Match"}
                pairs:
                  - {left: {en: "a"}, right: {en: "1"}}
                  - {left: {en: "b"}, right: {en: "2"}}
                explain: {en: "Because"}
              - id: AB-U1-Q004
                criterion: AB-U1-E1-C1
                level: advanced
                critical: true
                type: hot-spot
                ask: {en: "Where?"}
                figure: media/box.svg
                area: {x: 10, y: 10, width: 20, height: 20}
                explain: {en: "Because"}
              - id: AB-U1-Q005
                criterion: AB-U1-E1-C1
                level: advanced
                critical: true
                type: case
                story: {en: "A story"}
                steps:
                  - id: AB-U1-Q005-1
                    criterion: AB-U1-E1-C1
                    level: advanced
                    critical: true
                    type: true-false
                    ask: {en: "True?"}
                    answer: true
                    explain: {en: "Because"}
                  - id: AB-U1-Q005-2
                    criterion: AB-U1-E1-C1
                    level: advanced
                    critical: true
                    type: short-text
                    ask: {en: "Say"}
                    accept: {en: ["yes"], ru: ["да"]}
                    explain: {en: "Because"}
                explain: {en: "Because"}
              - id: AB-U1-Q006
                criterion: AB-U1-E1-C1
                level: advanced
                critical: true
                type: ordering
                ask: {en: "Order"}
                items:
                  - {en: "one"}
                  - {en: "two"}
                  - {en: "three"}
                explain: {en: "Because"}
            """);

    private final Map<String, byte[]> files = new TreeMap<>();

    SmallCourse() {
        FILES.forEach(this::put);
        put(RUSSIAN, translation());
    }

    SmallCourse put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallCourse put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    SmallCourse without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes a file at the one place where the text stands. */
    SmallCourse with(String path, String text, String instead) {
        var before = text(path);
        if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
            throw new IllegalArgumentException("'%s' does not stand once in %s".formatted(text, path));
        }
        return put(path, before.replace(text, instead));
    }

    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    CourseReading.Result read() {
        return CourseReading.of(CourseFiles.in(files).getFirst());
    }

    private static String translation() {
        var texts = new String[] {
            "# Один",
            "Абзац со [ссылкой](https://example.org/).",
            "![Ящик](media/box.svg \"1 ящик\")",
            "> [!DANGER]\n> Нельзя.",
            "| а | б |\n|---|---|\n| 1 | 2 |",
            "```check\nask: \"Почему?\"\nanswer: \"Так.\"\n```"
        };
        var english = Markdown.segments(FILES.getOrDefault(LESSON, ""));
        var out = new StringBuilder();
        for (var i = 0; i < texts.length; i++) {
            out.append("<!-- of %s -->\n%s\n\n".formatted(english.get(i).hash(), texts[i]));
        }
        return out.toString();
    }
}
