package org.ozonenet.training.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Problem;
import org.ozonenet.training.UnitCode;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.util.HtmlUtils;

/** What authors see of a folder: everything is read anew for each page, for it may have changed. */
final class PreviewPages {

    private final LessonRendering rendering;

    PreviewPages() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n.translations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        rendering = new LessonRendering(texts);
    }

    /** @param path {@code /}, {@code /COURSE/UNIT/LESSON} or {@code /COURSE/UNIT}, the last for its questions */
    Optional<String> page(Path folder, String path, Lang lang) {
        var parts = path.substring(1).split("/", -1);
        var read = CourseFiles.in(CoursewareFolder.read(folder)).stream()
                .map(CourseReading::of)
                .toList();
        var problems = CoursewareCheck.of(folder).problems();
        if (path.equals("/")) {
            return Optional.of(frame("Courseware", lang, problems, all(read, lang)));
        }
        if (parts.length < 2 || !UnitCode.isValid(parts[1])) {
            return Optional.empty();
        }
        return read.stream()
                .flatMap(result -> result.course().stream())
                .filter(course -> course.id().course().value().equals(parts[0]))
                .flatMap(course -> course.unit(new UnitCode(parts[1])).stream())
                .findFirst()
                .flatMap(unit -> parts.length == 2
                        ? Optional.of(frame("Questions of " + parts[1], lang, problems, bank(unit, lang)))
                        : unit.lesson(parts[2]).map(lesson -> lesson(unit, lesson, lang, problems)));
    }

    String nothing(String path) {
        return frame("Nothing here", Lang.EN, List.of(), "<p>" + escaped(path) + "</p>");
    }

    private String lesson(Course.Unit unit, Lesson lesson, Lang lang, List<Problem> problems) {
        var sheet = rendering.sheet(lesson, unit.figures(), lang);
        var state = sheet.translated()
                ? "%d segments are older than the English text.".formatted(sheet.stale())
                : "Not translated.";
        return frame(
                sheet.title(),
                lang,
                problems,
                "<p class=\"hint\">%s</p><article>%s</article>".formatted(state, sheet.html()));
    }

    private static String all(List<CourseReading.Result> read, Lang lang) {
        var html = new StringBuilder();
        for (var result : read) {
            result.course().ifPresent(course -> {
                html.append(
                        "<h2>%s</h2>".formatted(escaped(course.text().title().in(lang))));
                course.units().forEach(unit -> html.append(unit(course, unit, lang)));
            });
        }
        return html.isEmpty() ? "<p>No course can be read.</p>" : html.toString();
    }

    private static String unit(Course course, Course.Unit unit, Lang lang) {
        var address = "/" + course.id().course().value() + "/" + unit.code().value();
        var lessons = unit.lessons().stream()
                .map(lesson -> "<li><a href=\"%s/%s?lang=%s\">%s</a></li>"
                        .formatted(
                                address,
                                lesson.name(),
                                lang.code(),
                                escaped(lesson.title().in(lang))))
                .collect(Collectors.joining());
        return "<h3>%s</h3><ol>%s</ol><p><a href=\"%s?lang=%s\">%d questions with their keys</a></p>"
                .formatted(
                        unit.code().value(),
                        lessons,
                        address,
                        lang.code(),
                        unit.bank().size());
    }

    private static String bank(Course.Unit unit, Lang lang) {
        return unit.bank().stream().map(question -> question(question, lang)).collect(Collectors.joining());
    }

    private static String question(Question question, Lang lang) {
        return "<section><h2>%s</h2><p class=\"hint\">%s · %s%s</p><p>%s</p>%s<p class=\"hint\">%s</p></section>"
                .formatted(
                        question.id().value(),
                        question.criterion().value(),
                        question.level(),
                        question.critical() ? " · critical" : "",
                        escaped(question.ask().in(lang)),
                        task(question.task(), lang),
                        escaped(question.explain().in(lang)));
    }

    private static String task(Task task, Lang lang) {
        return switch (task) {
            case Task.Choice choice ->
                list(choice.options().stream()
                        .map(option ->
                                (option.right() ? "✔ " : "✘ ") + option.text().in(lang))
                        .toList());
            case Task.TrueFalse answer -> list(List.of("✔ " + answer.answer()));
            case Task.Numeric number ->
                list(List.of("✔ %s ± %s %s".formatted(number.answer(), number.tolerance(), number.unit())));
            case Task.Matching matching ->
                list(matching.pairs().stream()
                        .map(pair -> pair.left().in(lang) + " → " + pair.right().in(lang))
                        .toList());
            case Task.Ordering ordering ->
                list(ordering.items().stream().map(item -> item.in(lang)).toList());
            case Task.ShortText text -> list(text.accept().getOrDefault(lang, List.of()));
            case Task.HotSpot spot -> list(List.of("✔ %s: %s".formatted(spot.figure(), spot.area())));
            case Task.CaseStudy story ->
                "<p>%s</p>%s"
                        .formatted(
                                escaped(story.story().in(lang)),
                                story.steps().stream()
                                        .map(step -> question(step, lang))
                                        .collect(Collectors.joining()));
        };
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + escaped(line) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
    }

    private static String frame(String title, Lang lang, List<Problem> problems, String content) {
        var wrong = new ArrayList<String>();
        problems.forEach(problem -> wrong.add(problem.toString()));
        var tongues = java.util.Arrays.stream(Lang.values())
                .map(each -> "<a href=\"?lang=%s\">%s</a>".formatted(each.code(), each.ownName()))
                .collect(Collectors.joining(" "));
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%s</title>
                <link rel="stylesheet" href="/plain/plain.css"><link rel="stylesheet" href="/plain/lesson.css"></head>
                <body><header><a class="brand" href="/?lang=%1$s">Courseware</a></header><main><h1>%2$s</h1>
                <div role="status">%s</div>%s</main><footer><nav>%s</nav></footer>
                <script>new EventSource('/changes').onmessage = () => location.reload();</script></body></html>
                """.formatted(
                        lang.code(),
                        escaped(title),
                        wrong.isEmpty() ? "" : "<div class=\"problem\">" + list(wrong) + "</div>",
                        content,
                        tongues);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
