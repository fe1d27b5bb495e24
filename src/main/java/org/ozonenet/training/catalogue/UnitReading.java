package org.ozonenet.training.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.Problems;
import org.ozonenet.training.UnitCode;

/** Reads a unit of a course from its folder. */
final class UnitReading {

    private final CourseFiles files;
    private final String folder;
    private final Set<Lang> languages;
    private final Problems problems;

    UnitReading(CourseFiles files, String unitFolder, Set<Lang> languages, Problems problems) {
        this.files = files;
        this.folder = files.folder() + "/" + unitFolder + "/";
        this.languages = languages;
        this.problems = problems;
    }

    record Read(UnitText text, Course.Unit unit) {}

    Optional<Read> read(List<Framework> frameworks) {
        var path = folder + "unit.yaml";
        var read = new Read[1];
        files.text(path, problems)
                .ifPresent(text -> Node.read(path, text, problems).check(node -> read[0] = unit(node, frameworks)));
        return Optional.ofNullable(read[0]);
    }

    private Read unit(Node node, List<Framework> frameworks) {
        Yaml.only(node, "unit", "title", "hours", "lessons", "quiz");
        var code = new UnitCode(node.text("unit"));
        var framework = frameworks.stream()
                .flatMap(each -> each.unit(code).stream())
                .findFirst()
                .orElse(null);
        if (framework == null) {
            node.at("unit").problem("No framework has a unit %s.".formatted(code));
        }
        var figures = figures();
        var lessons = lessons(node, figures.keySet());
        var bank = bank(code, framework, figures.keySet());
        var quiz = node.has("quiz") ? quiz(node.at("quiz"), bank.size()) : 0;
        nothingElse(node.texts("lessons"));
        return new Read(
                new UnitText(
                        code,
                        Yaml.text(node, "title", languages),
                        Yaml.hours(node),
                        lessons.stream()
                                .map(each -> new LessonText(each.name(), each.title()))
                                .toList(),
                        quiz),
                new Course.Unit(code, lessons, bank, figures));
    }

    private static int quiz(Node node, int inBank) {
        Yaml.only(node, "questions");
        var questions = Yaml.number(node, "questions", 1, 50);
        if (questions > inBank) {
            node.problem("The quiz asks %d questions; the bank has %d.".formatted(questions, inBank));
        }
        return questions;
    }

    private Map<String, Figure> figures() {
        var figures = new TreeMap<String, Figure>();
        files.content().forEach((path, bytes) -> {
            if (path.startsWith(folder + "media/") && path.endsWith(".svg")) {
                Figure.read(path, bytes, problems)
                        .ifPresent(figure -> figures.put(path.substring(folder.length()), figure));
            }
        });
        return figures;
    }

    private List<Question> bank(UnitCode code, Framework.@Nullable Unit framework, Set<String> figures) {
        var path = folder + "bank.yaml";
        if (!files.has(path)) {
            return List.of();
        }
        return files.text(path, problems)
                .map(text -> new BankReading(code, framework, figures).read(Node.read(path, text, problems)))
                .orElse(List.of());
    }

    private List<Lesson> lessons(Node node, Set<String> figures) {
        var names = node.texts("lessons");
        if (names.isEmpty()) {
            node.problem("lessons is missing.");
        }
        if (names.stream().distinct().count() != names.size()) {
            node.at("lessons").problem("A lesson stands twice.");
        }
        var lessons = new ArrayList<Lesson>();
        for (var name : names) {
            if (name.matches("[0-9]{2}-[a-z0-9-]+")) {
                lesson(name, figures).ifPresent(lessons::add);
            } else {
                node.at("lessons")
                        .problem("'%s' is not the name of a lesson, for example 01-what-stays-live.".formatted(name));
            }
        }
        return lessons;
    }

    private Optional<Lesson> lesson(String name, Set<String> figures) {
        var versions = new EnumMap<Lang, List<Segment>>(Lang.class);
        for (var lang : Lang.values()) {
            var path = folder + name + "." + lang.code() + ".md";
            if (lang == Lang.EN || files.has(path)) {
                files.text(path, problems)
                        .ifPresent(text -> versions.put(lang, LessonReading.read(path, text, figures, problems)));
            }
        }
        var english = versions.get(Lang.EN);
        if (english == null) {
            return Optional.empty();
        }
        versions.forEach((lang, segments) -> {
            if (lang != Lang.EN) {
                LessonReading.compare(folder + name + "." + lang.code() + ".md", english, segments, problems);
            }
        });
        return Optional.of(new Lesson(name, new LinkedHashMap<>(versions)));
    }

    /** A file that nobody reads is a mistake in a name more often than not. */
    private void nothingElse(List<String> lessons) {
        for (var path : files.content().keySet()) {
            if (path.startsWith(folder) && !isRead(path.substring(folder.length()), lessons)) {
                problems.add(path, 0, "Nothing in the unit names this file.");
            }
        }
    }

    private static boolean isRead(String name, List<String> lessons) {
        return name.equals("unit.yaml")
                || name.equals("bank.yaml")
                || name.matches("media/[a-z0-9-]+\\.svg")
                || name.matches(".*\\.(en|ru|zh)\\.md") && lessons.contains(name.substring(0, name.length() - 6));
    }
}
