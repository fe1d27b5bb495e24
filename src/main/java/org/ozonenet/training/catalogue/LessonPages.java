package org.ozonenet.training.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The courses and their lessons as anybody reads them: small pages without a session and without scripts. */
@Controller
class LessonPages {

    private final Courses courses;
    private final CoursePrint print;

    LessonPages(Courses courses, CoursePrint print) {
        this.courses = courses;
        this.print = print;
    }

    @GetMapping("/courses")
    ResponseEntity<byte[]> all(Locale locale) {
        return page(print.all(courses.catalogue(), Lang.of(locale)));
    }

    @GetMapping("/courses/{course}")
    ResponseEntity<byte[]> course(@PathVariable String course, Locale locale) {
        return found(course, "")
                .map(text -> page(print.course(text, Lang.of(locale))))
                .orElseGet(() -> nothing(locale));
    }

    /** @param version which one; the newest where none is named */
    @GetMapping("/learn/{course}/{unit}/{lesson}")
    ResponseEntity<byte[]> lesson(
            @PathVariable String course,
            @PathVariable String unit,
            @PathVariable String lesson,
            @RequestParam(name = "v", defaultValue = "") String version,
            Locale locale) {
        var lang = Lang.of(locale);
        if (!UnitCode.isValid(unit)) {
            return nothing(locale);
        }
        var code = new UnitCode(unit);
        return found(course, version)
                .flatMap(text -> courses.lesson(text.id(), code, lesson, lang)
                        .map(sheet -> page(print.lesson(text, code, lesson, sheet, places(text, code, lesson)))))
                .orElseGet(() -> nothing(locale));
    }

    private Optional<CourseText> found(String course, String version) {
        if (!CourseCode.isValid(course)) {
            return Optional.empty();
        }
        var code = new CourseCode(course);
        return version.isEmpty() ? courses.course(code) : courses.version(code, version);
    }

    /** The lesson before and the one after, across units. */
    private static Neighbours places(CourseText text, UnitCode unit, String lesson) {
        var all = new ArrayList<Neighbours.Place>();
        var here = -1;
        for (var each : text.units()) {
            for (var known : each.lessons()) {
                if (each.unit().equals(unit) && known.name().equals(lesson)) {
                    here = all.size();
                }
                all.add(new Neighbours.Place(each.unit(), known));
            }
        }
        return new Neighbours(
                here > 0 ? all.get(here - 1) : null,
                here + 1 < all.size() ? all.get(here + 1) : null,
                here + 1,
                List.copyOf(all).size());
    }

    private ResponseEntity<byte[]> nothing(Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(CoursePrint.HTML)
                .cacheControl(CacheControl.noStore())
                .body(print.nothing(Lang.of(locale)));
    }

    /** Kept by the reader's device for some minutes: going back costs nothing on a slow link. */
    private static ResponseEntity<byte[]> page(byte[] page) {
        return ResponseEntity.ok()
                .contentType(CoursePrint.HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .varyBy("Accept-Language", "Cookie")
                .body(page);
    }
}
