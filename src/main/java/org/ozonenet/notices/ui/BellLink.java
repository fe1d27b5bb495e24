package org.ozonenet.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import org.ozonenet.notices.Inbox;

/** The link to the inbox with the number of unread notices; looks anew at each page and whenever some were read. */
final class BellLink extends RouterLink implements AfterNavigationObserver {

    private static final int MOST = 99;

    private final Inbox inbox;
    private final Span count = new Span();

    BellLink(Inbox inbox) {
        this.inbox = inbox;
        setRoute(InboxView.class);
        addClassName("ozn-bell");
        var icon = new Span();
        icon.addClassName("ozn-bell-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("ozn-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
        refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var registration = ComponentUtil.addListener(event.getUI(), NoticesRead.class, read -> refresh());
        addDetachListener(detach -> {
            registration.remove();
            detach.unregisterListener();
        });
    }

    private void refresh() {
        var unread = inbox.unread();
        getElement().setAttribute("aria-label", getTranslation("notices.bell", unread));
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
    }
}
