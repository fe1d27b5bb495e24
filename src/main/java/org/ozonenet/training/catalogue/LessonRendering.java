package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Map;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ozonenet.kernel.Lang;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes the page of a lesson from its segments. */
@Component
class LessonRendering {

    private final MessageSource texts;

    LessonRendering(MessageSource texts) {
        this.texts = texts;
    }

    LessonSheet sheet(Lesson lesson, Map<String, Figure> figures, Lang lang) {
        var english = lesson.english();
        var translated = lesson.versions().getOrDefault(lang, List.of());
        var there = lang == Lang.EN || !translated.isEmpty();
        var html = new StringBuilder();
        var stale = 0;
        for (var i = 1; i < english.size(); i++) {
            var from = english.get(i);
            var segment = lang == Lang.EN ? from : i < translated.size() ? translated.get(i) : null;
            if (segment == null) {
                html.append(inEnglish(there, rendered(from, figures, Lang.EN)));
            } else if (segment.of() != null && !segment.of().equals(from.hash())) {
                stale++;
                html.append(stale(lang, rendered(segment, figures, lang), rendered(from, figures, Lang.EN)));
            } else {
                html.append(rendered(segment, figures, lang));
            }
        }
        return new LessonSheet(lesson.title().in(lang), html.toString(), lang, there, stale);
    }

    /** Where the whole lesson is not translated, the page says so once. */
    private static String inEnglish(boolean within, String html) {
        return within ? "<div lang=\"en\" class=\"untranslated\">%s</div>".formatted(html) : html;
    }

    private String stale(Lang lang, String html, String english) {
        return "<div class=\"stale\">%s<details><summary>%s</summary><div lang=\"en\">%s</div></details></div>"
                .formatted(html, label("stale", lang), english);
    }

    private String rendered(Segment segment, Map<String, Figure> figures, Lang lang) {
        var html = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new LessonNodes(context, figures, key -> label(key, lang)))
                .build()
                .render(Markdown.parse(segment.text()));
        return segment.kind().equals("table") ? scrolling(html, lang) : html;
    }

    /** A table wider than a phone scrolls by itself, with the keyboard as well. */
    private String scrolling(String table, Lang lang) {
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">%s</div>\n"
                .formatted(label("table", lang), table);
    }

    private String label(String key, Lang lang) {
        return HtmlUtils.htmlEscape(texts.getMessage("courses.lesson." + key, null, lang.locale()));
    }
}
