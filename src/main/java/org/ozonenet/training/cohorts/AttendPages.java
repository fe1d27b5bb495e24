package org.ozonenet.training.cohorts;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.kernel.Id;
import org.ozonenet.paper.QrCode;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The screen in the room with the code of the moment, and the page that a phone opens with it. Plain, without scripts. */
@Controller
class AttendPages {

    private final Attendances attendances;
    private final Cohorts cohorts;
    private final PortalAddress address;
    private final MessageSource texts;

    AttendPages(Attendances attendances, Cohorts cohorts, PortalAddress address, MessageSource texts) {
        this.attendances = attendances;
        this.cohorts = cohorts;
        this.address = address;
        this.texts = texts;
    }

    @GetMapping("/attend/{cohort}/{day}")
    String screen(@PathVariable String cohort, @PathVariable String day, Locale locale, Model model) {
        var code = attendances.code(cohort(cohort), day(day));
        var path = "/attend/%s/%s/%s".formatted(cohort, day, code.code());
        model.addAttribute("title", title(cohort));
        model.addAttribute("cohort", cohort);
        model.addAttribute("code", code.code());
        model.addAttribute(
                "qr", QrCode.of(address.base() + path).svg(texts.getMessage("cohorts.attend.screen.qr", null, locale)));
        model.addAttribute("address", address.base() + path);
        return "cohorts/screen";
    }

    /** Looking keeps nothing: phones open links to show what is behind them. */
    @GetMapping("/attend/{cohort}/{day}/{code}")
    String ask(@PathVariable String cohort, @PathVariable String day, @PathVariable String code, Model model) {
        model.addAttribute("here", "/attend/%s/%s/%s".formatted(cohort, day, code));
        model.addAttribute("title", title(cohort));
        model.addAttribute("cohort", cohort);
        model.addAttribute("state", "ask");
        return "cohorts/attend";
    }

    @PostMapping("/attend/{cohort}/{day}/{code}")
    ModelAndView attend(@PathVariable String cohort, @PathVariable String day, @PathVariable String code) {
        var attended = attendances.attend(cohort(cohort), day(day), code);
        var page = new ModelAndView("cohorts/attend", attended == Attended.KEPT ? HttpStatus.OK : HttpStatus.CONFLICT);
        page.addObject("title", title(cohort));
        page.addObject("cohort", cohort);
        page.addObject("state", attended.name().toLowerCase(Locale.ROOT));
        return page;
    }

    @ExceptionHandler({NoSuchElementException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }

    private String title(String cohort) {
        return cohorts.sheet(cohort(cohort))
                .map(sheet -> sheet.line().title())
                .orElseThrow(() -> new NoSuchElementException("There is no such cohort"));
    }

    private static CohortId cohort(String text) {
        return new CohortId(Id.checked(text));
    }

    private static DayId day(String text) {
        return new DayId(Id.checked(text));
    }
}
