package org.ozonenet.training.learning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.ozonenet.kernel.Id;
import org.ozonenet.shell.Formats;
import org.ozonenet.training.UnitCode;
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

/**
 * The final test as plain pages, one question each. An answer goes out and the next question comes back in one round
 * trip. With scripts an answer that finds no link is kept on the device and sent later; without them it is a form.
 */
@Controller
class TestPages {

    /** Tells the script what became of an answer; a page without it is the one for signing in. */
    private static final String RECEIPT = "X-Receipt";

    private final TheoryTests tests;
    private final CriterionWords criteria;
    private final Figures figures;

    TestPages(TheoryTests tests, CriterionWords criteria, Figures figures) {
        this.tests = tests;
        this.criteria = criteria;
        this.figures = figures;
    }

    @GetMapping("/test/{id}")
    String overview(@PathVariable String id, Locale locale, Model model) {
        var sheet = tests.sheet(attempt(id));
        return sheet.open() ? overview(sheet, locale, model) : "redirect:/test/" + id + "/result";
    }

    @GetMapping("/test/{id}/{number:[0-9]+}")
    String question(@PathVariable String id, @PathVariable int number, Locale locale, Model model) {
        var page = tests.page(attempt(id), number - 1);
        return page.sheet().open() ? question(page, locale, model) : "redirect:/test/" + id + "/result";
    }

    @PostMapping("/test/{id}/{number:[0-9]+}")
    String answer(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var attempt = attempt(id);
        var receipt = kept(attempt, number - 1, form);
        response.setHeader(RECEIPT, receipt.name());
        if (receipt == Receipt.CLOSED) {
            model.addAttribute("problem", "learning.test.too-late");
            return result(id, locale, model);
        }
        if (receipt == Receipt.OVERTAKEN) {
            model.addAttribute("problem", "learning.test.overtaken");
            return question(tests.page(attempt, number - 1), locale, model);
        }
        var go = String.valueOf(form.getFirst("go"));
        if (go.equals("submit")) {
            tests.submit(attempt);
            return result(id, locale, model);
        }
        return next(attempt, number, go, locale, model);
    }

    @PostMapping("/test/{id}/submit")
    String submit(@PathVariable String id) {
        tests.submit(attempt(id));
        return "redirect:/test/" + id + "/result";
    }

    @GetMapping("/test/{id}/result")
    String result(@PathVariable String id, Locale locale, Model model) {
        if (tests.sheet(attempt(id)).open()) {
            return "redirect:/test/" + id;
        }
        var result = tests.result(attempt(id));
        model.addAttribute("result", result);
        model.addAttribute("courseTitle", result.title().in(locale));
        var again = new HashMap<UnitCode, List<String>>();
        result.outcome().units().forEach(unit -> again.put(unit.unit(), criteria.of(unit.again(), locale)));
        model.addAttribute("again", again);
        model.addAttribute("closed", new Formats(locale, ZoneOffset.UTC).moment(result.closedAt()));
        return "learning/result";
    }

    @ExceptionHandler({NoSuchElementException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }

    private Receipt kept(AttemptId attempt, int place, MultiValueMap<String, String> form) {
        var values = QuestionWords.answer(form);
        var number = Long.parseLong(String.valueOf(form.getFirst("number")));
        // Nothing said to a question that has no answer yet is nothing to keep.
        return values.isEmpty() && number == 1 && tests.sheet(attempt).open()
                ? Receipt.REPEATED
                : tests.answer(attempt, new SentAnswer(place, number, values));
    }

    private String next(AttemptId attempt, int number, String go, Locale locale, Model model) {
        var place = go.equals("back") ? number - 2 : number;
        var sheet = tests.sheet(attempt);
        return go.equals("list") || place < 0 || place >= sheet.questions()
                ? overview(sheet, locale, model)
                : question(tests.page(attempt, place), locale, model);
    }

    private String overview(TestSheet sheet, Locale locale, Model model) {
        describe(sheet, locale, model);
        return "learning/overview";
    }

    private String question(TestPage page, Locale locale, Model model) {
        var sheet = page.sheet();
        describe(sheet, locale, model);
        var shown = page.shown();
        model.addAttribute("page", page);
        model.addAttribute(
                "q", QuestionWords.of(shown, page.given(), locale, figures.within(sheet.course(), shown, locale)));
        return "learning/test";
    }

    private static void describe(TestSheet sheet, Locale locale, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("courseTitle", sheet.title().in(locale));
        model.addAttribute("left", sheet.left().toSeconds());
        model.addAttribute(
                "clock",
                "%d:%02d".formatted(sheet.left().toMinutes(), sheet.left().toSecondsPart()));
    }

    private static AttemptId attempt(String id) {
        if (!Id.isValid(id)) {
            throw new NoSuchElementException("No attempt");
        }
        return new AttemptId(id);
    }
}
