package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/** A lesson in its languages, segment by segment; English is always among them. */
record Lesson(String name, Map<Lang, List<Segment>> versions) {

    private static final String TITLE = "# ";

    List<Segment> english() {
        return versions.getOrDefault(Lang.EN, List.of());
    }

    LocalizedText title() {
        var title = LocalizedText.english(title(english()));
        for (var version : versions.entrySet()) {
            title = title.with(version.getKey(), title(version.getValue()));
        }
        return title;
    }

    private String title(List<Segment> segments) {
        var first = segments.isEmpty() ? "" : segments.getFirst().text();
        return first.startsWith(TITLE) ? first.substring(TITLE.length()).strip() : name;
    }
}
