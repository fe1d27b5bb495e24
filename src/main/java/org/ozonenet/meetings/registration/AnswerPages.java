package org.ozonenet.meetings.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form with which one answers an invitation: for guests behind the link of their letter, without session and
 * account, and for those who are signed in. Plain, without scripts.
 */
@Controller
class AnswerPages {

    private static final String PAGE = "registration/answer";
    private static final String GUEST = "/answer/";

    private final GuestAnswers guests;
    private final OwnAnswers own;
    private final AnswerChoices choices;

    AnswerPages(GuestAnswers guests, OwnAnswers own, AnswerChoices choices) {
        this.guests = guests;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/answer/{secret}")
    ModelAndView ask(@PathVariable String secret, Locale locale) {
        return guests.open(secret)
                .map(sheet -> form(sheet, locale, guest(secret)))
                .orElseGet(AnswerPages::gone);
    }

    @PostMapping("/answer/{secret}")
    ModelAndView answer(@PathVariable String secret, HttpServletRequest request, Locale locale) {
        return guests.open(secret)
                .map(sheet -> answered(sheet, locale, guest(secret), request, typed -> guests.come(secret, typed)))
                .orElseGet(AnswerPages::gone);
    }

    @PostMapping("/answer/{secret}/no")
    ModelAndView decline(@PathVariable String secret, Locale locale) {
        return guests.stayAway(secret) ? ask(secret, locale) : gone();
    }

    @GetMapping("/meetings/{meeting}/register")
    ModelAndView askSignedIn(@PathVariable String meeting, Locale locale) {
        return form(own.sheet(id(meeting)), locale, signedIn(meeting));
    }

    @PostMapping("/meetings/{meeting}/register")
    ModelAndView answerSignedIn(@PathVariable String meeting, HttpServletRequest request, Locale locale) {
        var id = id(meeting);
        return answered(
                own.sheet(id),
                locale,
                signedIn(meeting),
                request,
                typed -> Optional.of(own.registrations().register(id, typed)));
    }

    @PostMapping("/meetings/{meeting}/register/no")
    ModelAndView declineSignedIn(@PathVariable String meeting, Locale locale) {
        own.registrations().cancel(id(meeting));
        return form(own.sheet(id(meeting)), locale, signedIn(meeting));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "error";
    }

    /** Takes what was typed; what cannot be taken is shown again with a reason, and nothing typed is lost. */
    private ModelAndView answered(
            AnswerSheet sheet,
            Locale locale,
            String here,
            HttpServletRequest request,
            Function<RegistrationForm, Optional<RegistrationStanding>> taking) {
        var typed = TypedAnswer.of(request);
        try {
            var standing = taking.apply(typed.form());
            return standing.map(now -> form(sheet.answered(typed.form(), now), locale, here))
                    .orElseGet(AnswerPages::gone);
        } catch (IllegalArgumentException e) {
            return wrong(sheet, typed, locale, here, "registration.answer.wrong");
        } catch (RegistrationClosedException e) {
            return wrong(sheet, typed, locale, here, "registration.answer.closed");
        }
    }

    private ModelAndView wrong(AnswerSheet sheet, TypedAnswer typed, Locale locale, String here, String problem) {
        var page = form(sheet, locale, here);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("typed", typed);
        page.addObject("problem", problem);
        page.addObject("name", typed.name().isBlank());
        return page;
    }

    private ModelAndView form(AnswerSheet sheet, Locale locale, String here) {
        var page = new ModelAndView(PAGE);
        page.addObject("title", sheet.title().in(Lang.of(locale)));
        page.addObject("sheet", sheet);
        page.addObject("typed", TypedAnswer.of(sheet));
        page.addObject("choices", choices.in(Lang.of(locale)));
        page.addObject("here", here);
        page.addObject("guest", here.startsWith(GUEST));
        page.addObject("state", state(sheet));
        page.addObject("name", false);
        return page;
    }

    private static String state(AnswerSheet sheet) {
        var standing = sheet.standing();
        if (standing == null) {
            return sheet.open() ? "ask" : "closed";
        }
        return switch (standing.state()) {
            case COMING -> standing.waiting() ? "waiting" : "coming";
            case DECLINED -> "declined";
            case CANCELLED -> "cancelled";
            case TURNED_DOWN -> "turned-down";
        };
    }

    private static ModelAndView gone() {
        return new ModelAndView("registration/gone", HttpStatus.NOT_FOUND);
    }

    private static String guest(String secret) {
        return GUEST + secret;
    }

    private static String signedIn(String meeting) {
        return "/meetings/" + meeting + "/register";
    }

    private static MeetingId id(String text) {
        if (!Id.isValid(text)) {
            throw new NoSuchElementException("There is no such meeting");
        }
        return new MeetingId(text);
    }
}
