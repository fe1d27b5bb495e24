package org.ozonenet.training.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Problem;

/** What in the translations of a course is missing, or older than the English text. */
final class Translations {

    private Translations() {}

    static List<Problem> notices(CourseFiles files, Course course) {
        var notices = new ArrayList<Problem>();
        for (var unit : course.units()) {
            for (var lesson : unit.lessons()) {
                for (var lang : course.text().languages()) {
                    var path = path(files, lesson, lang);
                    if (lang != Lang.EN && !lesson.versions().containsKey(lang)) {
                        notices.add(new Problem(
                                path(files, lesson, Lang.EN), 0, "There is no version in %s.".formatted(lang.code())));
                    } else if (lang != Lang.EN) {
                        stale(lesson, lang)
                                .forEach(segment -> notices.add(new Problem(
                                        path, segment.line(), "The English text has changed since this was made.")));
                    }
                }
            }
        }
        return notices;
    }

    /** The segments of a translation whose English text is not the one they were made from. */
    static List<Segment> stale(Lesson lesson, Lang lang) {
        var english = lesson.english();
        var translated = lesson.versions().getOrDefault(lang, List.of());
        var stale = new ArrayList<Segment>();
        for (var i = 0; i < Math.min(english.size(), translated.size()); i++) {
            var segment = translated.get(i);
            if (segment.of() != null && !segment.of().equals(english.get(i).hash())) {
                stale.add(segment);
            }
        }
        return stale;
    }

    private static String path(CourseFiles files, Lesson lesson, Lang lang) {
        var end = "/" + lesson.name() + ".";
        return files.content().keySet().stream()
                .filter(path -> path.contains(end) && path.endsWith("." + lang.code() + ".md"))
                .findFirst()
                .orElse(files.folder() + end + lang.code() + ".md");
    }
}
