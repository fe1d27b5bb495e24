package org.ozonenet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.ozonenet.kernel.Lang;

/** Lets the reader choose the language; remembered by a cookie that the pages without Vaadin read as well. */
final class LanguageSwitch extends Select<Lang> {

    static final String COOKIE = "ozn-lang";

    LanguageSwitch() {
        addClassName("ozn-language");
        setAriaLabel(getTranslation("shell.language"));
        setItems(Lang.values());
        setItemLabelGenerator(Lang::ownName);
        setValue(Lang.of(current()));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    private static Locale current() {
        return UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
    }

    private void choose(Lang lang) {
        var cookie = new Cookie(COOKIE, lang.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(lang.locale());
        // The language of the document itself and of every text on it changes: the page is made anew.
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
