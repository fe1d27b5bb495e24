package org.ozonenet.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.notices.Inbox;
import org.ozonenet.shell.ToolbarItem;

/** Leads to the inbox and says how many notices are unread. */
@SpringComponent
class Bell implements ToolbarItem {

    private final Inbox inbox;

    Bell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var unread = inbox.unread();
        var bell = new RouterLink();
        bell.setRoute(InboxView.class);
        bell.addClassName("ozn-bell");
        bell.getElement().setAttribute("aria-label", bell.getTranslation("notices.bell", unread));
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        bell.add(icon);
        if (unread > 0) {
            var count = new Span(unread > 99 ? "99+" : String.valueOf(unread));
            count.addClassName("ozn-bell-count");
            count.getElement().setAttribute("aria-hidden", "true");
            bell.add(count);
        }
        return Optional.of(bell);
    }
}
