package org.ozonenet.training.learning;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.shell.Formats;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A course as somebody takes it: what is read, what comes next, the quizzes and the test. Plain pages for a phone. */
@Controller
class LearningPages {

    private final Learning learning;
    private final TheoryTests tests;

    LearningPages(Learning learning, TheoryTests tests) {
        this.learning = learning;
        this.tests = tests;
    }

    @GetMapping("/learning/{course}")
    String course(
            @PathVariable String course, @RequestParam(defaultValue = "") String read, Locale locale, Model model) {
        var known = learning.of(new CourseCode(course)).filter(standing -> !standing.left());
        model.addAttribute("course", course);
        model.addAttribute("standing", known.orElse(null));
        model.addAttribute("read", read.isEmpty() ? null : LessonAddress.of(read));
        known.ifPresent(standing -> {
            var from = standing.test().from();
            model.addAttribute("courseTitle", standing.title().in(locale));
            model.addAttribute("from", from == null ? "" : new Formats(locale, ZoneOffset.UTC).moment(from));
        });
        return "learning/course";
    }

    @PostMapping("/learning/{course}/enrol")
    String enrol(@PathVariable String course, RedirectAttributes flash) {
        try {
            learning.enrol(new CourseCode(course));
        } catch (LearningRefusedException e) {
            flash.addFlashAttribute("problem", "learning.refused." + e.reason());
        }
        return "redirect:/learning/" + course;
    }

    @PostMapping("/learning/{course}/leave")
    String leave(@PathVariable String course) {
        learning.leave(new CourseCode(course));
        return "redirect:/training/learning";
    }

    /** Keeps that a lesson was read, and goes on with the next one. */
    @PostMapping("/learning/{course}/read/{unit}/{lesson}")
    String read(@PathVariable String course, @PathVariable String unit, @PathVariable String lesson) {
        var code = new CourseCode(course);
        learning.read(code, new LessonAddress(new UnitCode(unit), lesson));
        return learning.of(code)
                .flatMap(standing -> Optional.ofNullable(standing.resume()))
                .map(next -> "redirect:" + next.page(code))
                .orElse("redirect:/learning/" + course);
    }

    @PostMapping("/learning/{course}/test")
    String test(@PathVariable String course, RedirectAttributes flash) {
        try {
            return "redirect:/test/" + tests.start(new CourseCode(course)).value() + "/1";
        } catch (LearningRefusedException e) {
            flash.addFlashAttribute("problem", "learning.refused." + e.reason());
            return "redirect:/learning/" + course;
        }
    }

    @ExceptionHandler({NoSuchElementException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }
}
