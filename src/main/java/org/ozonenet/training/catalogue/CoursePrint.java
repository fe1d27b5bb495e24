package org.ozonenet.training.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the pages of courses and lessons. */
@Component
class CoursePrint {

    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final ITemplateEngine templates;

    CoursePrint(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] all(List<CourseText> courses, Lang lang) {
        return made("courses/all", lang, Map.of("courses", courses));
    }

    byte[] course(CourseText course, Lang lang) {
        return made("courses/course", lang, Map.of("course", course));
    }

    byte[] lesson(CourseText course, UnitCode unit, String name, LessonSheet sheet, Neighbours neighbours) {
        return made(
                "courses/lesson",
                sheet.lang(),
                Map.of("course", course, "unit", unit, "name", name, "sheet", sheet, "neighbours", neighbours));
    }

    byte[] nothing(Lang lang) {
        return made("courses/nothing", lang, Map.of());
    }

    private byte[] made(String template, Lang lang, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("reader", lang);
        all.put("tongues", Arrays.asList(Lang.values()));
        return templates.process(template, new Context(lang.locale(), all)).getBytes(StandardCharsets.UTF_8);
    }
}
