package org.ozonenet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.shell.ToolbarItem;

/** Says who is signed in and as what; leads to the own account and out. */
@SpringComponent
class UserMenu implements ToolbarItem {

    private static final int LAST = 1_000;

    private final AuthenticationContext authentication;
    private final Labels labels;

    UserMenu(AuthenticationContext authentication, Labels labels) {
        this.authentication = authentication;
        this.labels = labels;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        // Plain HTML: no script of a component has to be loaded for what stands on every page.
        var menu = new NativeDetails(new Span(initials(reader.name())));
        menu.addClassName("ozn-user");
        menu.getSummary().getElement().setAttribute("aria-label", menu.getTranslation("account.menu", reader.name()));
        var card = new Div(new Span(reader.name()));
        card.addClassName("ozn-user-card");
        reader.foremost().map(labels::of).map(Span::new).ifPresent(card::add);
        card.add(new RouterLink(menu.getTranslation("account.menu.own"), AccountView.class));
        var out = new NativeButton(menu.getTranslation("account.menu.sign-out"), click -> authentication.logout());
        out.addClassName("ozn-sign-out");
        card.add(out);
        menu.setContent(card);
        return Optional.of(menu);
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.split("[\\s,]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
