package org.ozonenet.street;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A course with every kind of question, written into a folder: walks and measurements take it instead of the real one,
 * so that they do not change when its authors do.
 */
final class WalkCourse {

    private static final List<String> UNITS = List.of("EV-U2", "EV-U4");

    private WalkCourse() {}

    /**
     * Writes the course EVMAC.
     *
     * @param each how many basic questions a test draws from each unit; half as many advanced ones
     * @return the argument with which a portal takes its courses from there
     */
    static String write(Path folder, int each) throws IOException {
        var course = Files.createDirectories(folder.resolve("evmac"));
        Files.createDirectories(folder.resolve("frameworks"));
        Files.copy(
                Path.of("courseware", "frameworks", "evmac.yaml"),
                folder.resolve("frameworks").resolve("evmac.yaml"));
        Files.writeString(course.resolve("course.yaml"), """
                code: EVMAC
                version: "1.0.0"
                title: {en: "Air conditioning of electric vehicles", ru: "Кондиционеры электромобилей", zh: "电动汽车空调"}
                summary: {en: "A course for walks.", ru: "Курс для проверки.", zh: "测试课程。"}
                audience: {en: "Walks", ru: "Проверки", zh: "测试"}
                languages: [en]
                hours: 3
                enrolment: open
                prerequisites: []
                validity-months: 24
                sources: ["made for tests"]
                units: [ev-u2-isolation, ev-u4-refrigerant]
                final-test:
                  minutes: 40
                  pass-percent: 80
                  attempts: 3
                  wait-hours: 24
                  draw:
                    EV-U2: {basic: %d, advanced: %d}
                    EV-U4: {basic: %d, advanced: %d}
                  critical: all-right
                """.formatted(each, each / 2, each, each / 2));
        unit(course.resolve("ev-u2-isolation"), UNITS.get(0), each);
        unit(course.resolve("ev-u4-refrigerant"), UNITS.get(1), each);
        return "--ozonenet.courseware.path=" + folder;
    }

    private static void unit(Path folder, String unit, int each) throws IOException {
        var media = Files.createDirectories(folder.resolve("media"));
        Files.writeString(folder.resolve("unit.yaml"), """
                unit: %s
                title: {en: "Unit %s", ru: "Модуль %s", zh: "单元 %s"}
                hours: 1.5
                lessons:
                  - 01-what-stays-live
                  - 02-right-procedure
                quiz: {questions: 3}
                """.formatted(unit, unit, unit, unit));
        Files.writeString(folder.resolve("01-what-stays-live.en.md"), """
                # What stays live

                The battery keeps its voltage, whatever is switched off.

                > [!DANGER]
                > The orange cables may be live.

                ![The box](media/box.svg "1 box")
                """);
        Files.writeString(folder.resolve("02-right-procedure.en.md"), "# The right procedure\n\nRead the manual.\n");
        Files.writeString(media.resolve("box.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">
                <title>A box</title>
                <rect x="10" y="10" width="30" height="40" fill="#ffffff" stroke="#000000"/>
                </svg>
                """);
        var bank = new StringBuilder("questions:\n");
        for (var i = 0; i < each * 5; i++) {
            bank.append(question(unit, i, i < each * 3 ? "basic" : "advanced"));
        }
        Files.writeString(folder.resolve("bank.yaml"), bank.toString());
    }

    private static String question(String unit, int number, String level) {
        return """
                  - id: %s-Q%03d
                    criterion: %s-E1-C1
                    level: %s
                    critical: %s
                    type: %s
                    ask: {en: "Question %d of unit %s: what about it?"}
                %s    explain: {en: "Because number %d is so."}
                """.formatted(
                        unit,
                        number + 1,
                        unit,
                        level,
                        number % 4 == 0,
                        type(number),
                        number + 1,
                        unit,
                        task(number).indent(4),
                        number + 1);
    }

    private static String type(int number) {
        return List.of(
                        "single",
                        "true-false",
                        "numeric",
                        "multiple",
                        "matching",
                        "ordering",
                        "short-text",
                        "hot-spot",
                        "single",
                        "multiple")
                .get(number % 10);
    }

    private static String task(int number) {
        return switch (type(number)) {
            case "single", "multiple" -> options(number, type(number).equals("multiple"));
            case "true-false" -> "answer: " + (number % 20 < 10);
            case "numeric" -> "answer: 12.5\ntolerance: 0.5\nunit: V";
            case "matching" -> """
                    pairs:
                      - {left: {en: "left a"}, right: {en: "right a"}}
                      - {left: {en: "left b"}, right: {en: "right b"}}
                      - {left: {en: "left c"}, right: {en: "right c"}}""";
            case "ordering" -> """
                    items:
                      - {en: "switch off"}
                      - {en: "secure"}
                      - {en: "measure"}""";
            case "short-text" -> "accept: {en: [\"two-pole tester\"]}";
            default -> "figure: media/box.svg\narea: {x: 10, y: 16, width: 30, height: 66}";
        };
    }

    private static String options(int number, boolean several) {
        var text = new StringBuilder("options:\n");
        IntStream.range(0, 4)
                .forEach(i -> text.append("  - {key: %s, text: {en: \"Option %s of %d\"}, right: %s}\n"
                        .formatted(
                                (char) ('a' + i), (char) ('a' + i), number + 1, i == number % 3 || several && i == 3)));
        return text.toString().stripTrailing();
    }
}
