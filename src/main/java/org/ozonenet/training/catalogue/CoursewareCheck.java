package org.ozonenet.training.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.files.Problem;

/** Says what is wrong with a folder of courseware, for the people who write it. */
public final class CoursewareCheck {

    private CoursewareCheck() {}

    /**
     * What was found.
     *
     * @param problems what must be mended before a course can be published
     * @param notices what readers are told: translations that are missing or older than the English text
     * @param courses in how many courses
     */
    public record Report(List<Problem> problems, List<Problem> notices, int courses) {

        /** Whether all courses can be published. */
        public boolean isGreen() {
            return problems.isEmpty() && courses > 0;
        }
    }

    /**
     * Reads everything below a folder.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read at all
     */
    public static Report of(Path folder) {
        var problems = new ArrayList<Problem>();
        var notices = new ArrayList<Problem>();
        var courses = CourseFiles.in(CoursewareFolder.read(folder));
        if (courses.isEmpty()) {
            problems.add(new Problem("", 0, "The folder has no course: none of its folders holds a course.yaml."));
        }
        for (var files : courses) {
            var read = CourseReading.of(files);
            problems.addAll(read.problems());
            read.course().ifPresent(course -> notices.addAll(Translations.notices(files, course)));
        }
        return new Report(problems.stream().distinct().sorted().toList(), List.copyOf(notices), courses.size());
    }

    /**
     * Writes the marks that are missing in translations, each with the hash of the English segment that stands at the
     * same place. Marks that are there stay: they say what a translator has read.
     *
     * @return how many marks were written
     * @throws IOException if a file cannot be written
     */
    public static int stamp(Path folder) throws IOException {
        var written = 0;
        for (var entry : CoursewareFolder.read(folder).entrySet()) {
            var path = entry.getKey();
            if (path.endsWith(".en.md")) {
                var english =
                        Markdown.segments(new String(entry.getValue(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
                for (var lang : List.of(Lang.RU, Lang.ZH)) {
                    var file = folder.resolve(path.replaceFirst("\\.en\\.md$", "." + lang.code() + ".md"));
                    written += Files.exists(file) ? stamp(file, english) : 0;
                }
            }
        }
        return written;
    }

    private static int stamp(Path file, List<Segment> english) throws IOException {
        var text = Files.readString(file).replace("\r\n", "\n");
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var segments = Markdown.segments(text);
        var written = 0;
        for (var i = Math.min(english.size(), segments.size()) - 1; i >= 0; i--) {
            if (segments.get(i).of() == null) {
                lines.add(
                        segments.get(i).line() - 1,
                        "<!-- of %s -->".formatted(english.get(i).hash()));
                written++;
            }
        }
        if (written > 0) {
            Files.writeString(file, String.join("\n", lines));
        }
        return written;
    }
}
