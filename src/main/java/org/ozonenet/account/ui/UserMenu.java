package org.ozonenet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        var bar = new MenuBar();
        bar.addClassName("ozn-user");
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        var who = new Span(initials(reader.name()));
        who.addClassName("ozn-user-initials");
        var top = bar.addItem(who);
        top.setAriaLabel(bar.getTranslation("account.menu", reader.name()));
        var card = new Div(new Span(reader.name()));
        card.addClassName("ozn-user-card");
        reader.foremost().map(labels::of).map(Span::new).ifPresent(card::add);
        top.getSubMenu().addItem(card).setEnabled(false);
        top.getSubMenu()
                .addItem(
                        bar.getTranslation("account.menu.own"),
                        click -> UI.getCurrent().navigate(AccountView.class));
        var out =
                top.getSubMenu().addItem(bar.getTranslation("account.menu.sign-out"), click -> authentication.logout());
        out.addClassNames("ozn-sign-out");
        return Optional.of(bar);
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
