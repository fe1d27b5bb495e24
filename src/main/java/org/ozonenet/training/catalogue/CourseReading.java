package org.ozonenet.training.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.Problem;
import org.ozonenet.reference.files.Problems;
import org.ozonenet.training.UnitCode;

/** Reads a whole course from its files, and takes down everything that is wrong with it. */
final class CourseReading {

    private final CourseFiles files;
    private final Problems problems = new Problems();

    private CourseReading(CourseFiles files) {
        this.files = files;
    }

    /** @param course what could be read; empty where the course itself could not */
    record Result(Optional<Course> course, List<Problem> problems) {

        boolean isSound() {
            return problems.isEmpty() && course.isPresent();
        }
    }

    static Result of(CourseFiles files) {
        var reading = new CourseReading(files);
        var course = reading.read();
        return new Result(course, reading.problems.all());
    }

    private Optional<Course> read() {
        var path = files.folder() + "/course.yaml";
        var read = new Course[1];
        files.text(path, problems)
                .ifPresent(text -> Node.read(path, text, problems).check(node -> read[0] = course(node)));
        return Optional.ofNullable(read[0]);
    }

    private Course course(Node node) {
        Yaml.only(
                node,
                "code",
                "version",
                "title",
                "summary",
                "audience",
                "languages",
                "hours",
                "enrolment",
                "prerequisites",
                "validity-months",
                "sources",
                "units",
                "final-test");
        var languages = languages(node);
        var frameworks = FrameworkReading.all(files, problems);
        var read = units(node, languages, frameworks);
        var units = read.stream().map(UnitReading.Read::unit).toList();
        var id = new CourseVersionId(new CourseCode(node.text("code")), version(node), files.hash());
        var text = new CourseText(
                id,
                Yaml.text(node, "title", languages),
                Yaml.text(node, "summary", languages),
                Yaml.text(node, "audience", languages),
                languages,
                Yaml.hours(node),
                Yaml.oneOf(Enrolment.class, node, "enrolment"),
                node.texts("prerequisites").stream().map(CourseCode::new).toList(),
                validity(node),
                sources(node),
                read.stream().map(UnitReading.Read::text).toList(),
                test(node.at("final-test"), units));
        return new Course(text, units, frameworks);
    }

    private static String version(Node node) {
        var version = node.text("version");
        if (!version.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            throw new IllegalArgumentException("version is '%s'; it has three numbers, as 1.0.0.".formatted(version));
        }
        return version;
    }

    private static Set<Lang> languages(Node node) {
        var languages = EnumSet.noneOf(Lang.class);
        for (var code : node.texts("languages")) {
            Yaml.lang(code)
                    .ifPresentOrElse(
                            languages::add,
                            () -> node.at("languages")
                                    .problem("'%s' is not a language of the portal.".formatted(code)));
        }
        if (!languages.contains(Lang.EN)) {
            node.at("languages").problem("languages does not name en.");
        }
        return languages;
    }

    private static @Nullable Integer validity(Node node) {
        return node.has("validity-months") ? Yaml.number(node, "validity-months", 1, 240) : null;
    }

    private static List<String> sources(Node node) {
        var sources = node.texts("sources");
        if (sources.isEmpty()) {
            node.problem("sources is missing: a course says where its facts come from.");
        }
        return sources;
    }

    private List<UnitReading.Read> units(Node node, Set<Lang> languages, List<Framework> frameworks) {
        var folders = node.texts("units");
        if (folders.isEmpty()) {
            node.problem("units is missing.");
        }
        if (folders.stream().distinct().count() != folders.size()) {
            node.at("units").problem("A unit stands twice.");
        }
        var units = new ArrayList<UnitReading.Read>();
        for (var folder : folders) {
            if (!folder.matches("[a-z0-9][a-z0-9-]*")) {
                node.at("units").problem("'%s' is not the name of a unit's folder.".formatted(folder));
            } else {
                new UnitReading(files, folder, languages, problems)
                        .read(frameworks)
                        .ifPresent(units::add);
            }
        }
        nothingElse(folders);
        return units;
    }

    private void nothingElse(List<String> folders) {
        for (var path : files.content().keySet()) {
            if (path.startsWith(files.folder() + "/")) {
                var name = path.substring(files.folder().length() + 1);
                var folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
                if (!name.equals("course.yaml") && !folders.contains(folder)) {
                    problems.add(path, 0, "Nothing in the course names this file.");
                }
            }
        }
    }

    private static TheoryTest test(Node node, List<Course.Unit> units) {
        Yaml.only(node, "minutes", "pass-percent", "attempts", "wait-hours", "draw", "critical");
        if (!node.text("critical").equals("all-right")) {
            node.at("critical").problem("critical can be all-right only.");
        }
        return new TheoryTest(
                Duration.ofMinutes(Yaml.number(node, "minutes", 5, 240)),
                Yaml.number(node, "pass-percent", 1, 100),
                Yaml.number(node, "attempts", 1, 20),
                Duration.ofHours(Yaml.number(node, "wait-hours", 0, 24 * 60)),
                draw(node.at("draw"), units),
                true);
    }

    private static Map<UnitCode, Map<Level, Integer>> draw(Node node, List<Course.Unit> units) {
        var draw = new LinkedHashMap<UnitCode, Map<Level, Integer>>();
        node.fields()
                .forEach((code, levels) -> levels.check(each -> {
                    Yaml.only(each, "basic", "advanced");
                    var unit = units.stream()
                            .filter(known -> known.code().value().equals(code))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("The course has no unit %s.".formatted(code)));
                    draw.put(unit.code(), counts(each, unit));
                }));
        if (draw.isEmpty()) {
            node.problem("draw names no unit.");
        }
        return draw;
    }

    private static Map<Level, Integer> counts(Node node, Course.Unit unit) {
        var counts = new HashMap<Level, Integer>();
        for (var level : Level.values()) {
            var field = level.name().toLowerCase(Locale.ROOT);
            if (node.has(field)) {
                var count = Yaml.number(node, field, 0, 200);
                var there = unit.bank().stream()
                        .filter(question -> question.level() == level)
                        .count();
                if (count > there) {
                    node.problem("The test draws %d %s questions of %s; the bank has %d."
                            .formatted(count, field, unit.code(), there));
                }
                counts.put(level, count);
            }
        }
        return counts;
    }
}
