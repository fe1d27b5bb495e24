package org.ozonenet.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Lang;

/** Gives each new session its language and the answer to what goes wrong in it. */
@SpringComponent
class SessionStart implements VaadinServiceInitListener {

    private final CurrentActor currentActor;
    private final Persons persons;

    SessionStart(CurrentActor currentActor, Persons persons) {
        this.currentActor = currentActor;
        this.persons = persons;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(languageFor(start.getRequest()).locale());
            start.getSession().setErrorHandler(new FailureHandler());
        });
    }

    /** What the reader chose in this browser, else what the account says, else what the browser asks for. */
    private Lang languageFor(VaadinRequest request) {
        return fromCookie(request).or(this::fromAccount).orElseGet(() -> Lang.of(request.getLocale()));
    }

    private static Optional<Lang> fromCookie(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LanguageSwitch.COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(code -> Arrays.stream(Lang.values())
                                .filter(lang -> lang.code().equals(code)))
                        .findFirst();
    }

    private Optional<Lang> fromAccount() {
        return currentActor
                .find()
                .flatMap(actor -> persons.card(actor.person()))
                .map(PersonCard::language);
    }
}
