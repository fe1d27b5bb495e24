package org.ozonenet.training.learning;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The quiz of a unit as plain pages: a question, what is said to the answer, the next question. */
@Controller
class QuizPages {

    private final Quizzes quizzes;
    private final Figures figures;

    QuizPages(Quizzes quizzes, Figures figures) {
        this.quizzes = quizzes;
        this.figures = figures;
    }

    @GetMapping("/quiz/{course}/{unit}/{round}/{number}")
    String question(
            @PathVariable String course,
            @PathVariable String unit,
            @PathVariable int round,
            @PathVariable int number,
            Locale locale,
            Model model) {
        return show(quiz(course, unit, round, number), List.of(), locale, model);
    }

    @PostMapping("/quiz/{course}/{unit}/{round}/{number}")
    String answer(
            @PathVariable String course,
            @PathVariable String unit,
            @PathVariable int round,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale,
            Model model) {
        var quiz = quiz(course, unit, round, number);
        var values = QuestionWords.answer(form);
        if (!values.isEmpty()) {
            var feedback = quizzes.check(quiz, values);
            model.addAttribute("right", feedback.right());
            model.addAttribute("explanation", feedback.explanation().in(locale));
        }
        return show(quiz, values, locale, model);
    }

    @ExceptionHandler({NoSuchElementException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }

    private String show(Quizzes.Quiz quiz, List<String> values, Locale locale, Model model) {
        var page = quizzes.page(quiz);
        var shown = page.shown();
        model.addAttribute("quiz", quiz);
        model.addAttribute("courseTitle", page.title().in(locale));
        model.addAttribute("questions", page.questions());
        model.addAttribute("q", QuestionWords.of(shown, values, locale, figures.within(page.version(), shown, locale)));
        return "learning/quiz";
    }

    private static Quizzes.Quiz quiz(String course, String unit, int round, int number) {
        return new Quizzes.Quiz(new CourseCode(course), new UnitCode(unit), round, number - 1);
    }
}
