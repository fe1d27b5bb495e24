package org.ozonenet.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.InboxLine;
import org.ozonenet.notices.PushDevices;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;

/** The reader's notices, unread ones first. */
@Route(InboxView.ROUTE)
@PermitAll
class InboxView extends Div implements HasDynamicTitle {

    static final String ROUTE = "notices";
    static final int PAGE = 20;

    private final Inbox inbox;
    private final Reader reader;
    private final CardList cards = new CardList();
    private final Div below = new Div();
    private final Button allRead;

    InboxView(Inbox inbox, PushDevices devices, Reader reader) {
        this.inbox = inbox;
        this.reader = reader;
        addClassName("ozn-page");
        cards.addClassName("ozn-inbox");
        below.addClassName("ozn-inbox-more");
        allRead = new Button(getTranslation("notices.mark-all-read"), click -> {
            inbox.markAllRead();
            showAnew();
        });
        add(
                new PageHeader(getTranslation("notices.title")).withActions(allRead),
                new PushSwitch(devices),
                cards,
                below);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }

    private void showAnew() {
        show();
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new NoticesRead(ui)));
    }

    private void show() {
        cards.show(List.of(), this::card);
        allRead.setVisible(inbox.unread() > 0);
        showPage(0);
    }

    private void showPage(int number) {
        var total = inbox.count();
        inbox.page(number, PAGE, reader.lang()).forEach(line -> cards.add(card(line)));
        below.removeAll();
        if (total == 0) {
            below.add(new EmptyState(getTranslation("notices.empty"), getTranslation("notices.empty.what-to-do")));
        } else if ((number + 1L) * PAGE < total) {
            below.add(new Button(getTranslation("notices.more"), click -> showPage(number + 1)));
        }
    }

    private Component card(InboxLine line) {
        var card = new Article();
        card.addClassNames("ozn-notice", line.read() ? "ozn-notice-read" : "ozn-notice-unread");
        var head =
                new Div(new TlpBadge(line.marking()), new Span(reader.formats().moment(line.at())));
        head.addClassNames("ozn-secondary", "ozn-notice-head");
        if (!line.read()) {
            var unread = new Span(getTranslation("notices.unread"));
            unread.addClassName("ozn-notice-new");
            head.addComponentAsFirst(unread);
        }
        card.add(head, new Paragraph(line.sentence()));
        var actions = new Div();
        actions.addClassName("ozn-notice-actions");
        if (line.link() != null) {
            actions.add(new Anchor(line.link(), getTranslation("notices.open")));
        }
        if (!line.read()) {
            actions.add(new Button(getTranslation("notices.mark-read"), click -> {
                inbox.markRead(line.id());
                showAnew();
            }));
        }
        card.add(actions);
        return card;
    }
}
