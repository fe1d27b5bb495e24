package org.ozonenet.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.InboxLine;
import org.ozonenet.shell.HomeCard;
import org.ozonenet.shell.Reader;

/** What needs the reader: the latest unread notices, on the home page. */
@SpringComponent
class WaitingCard implements HomeCard {

    private static final int AT_ONCE = 4;

    private final Inbox inbox;
    private final Reader reading;

    WaitingCard(Inbox inbox, Reader reading) {
        this.inbox = inbox;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var card = new Div();
        card.add(new H2(card.getTranslation("notices.waiting.title")));
        var unread = inbox.unread();
        if (unread == 0) {
            card.add(new Paragraph(card.getTranslation("notices.waiting.nothing")));
            return Optional.of(card);
        }
        var list = new UnorderedList();
        list.addClassName("ozn-waiting");
        inbox.page(0, AT_ONCE, reading.lang()).stream()
                .filter(line -> !line.read())
                .forEach(line -> list.add(new ListItem(sentence(line))));
        card.add(list);
        var all = new RouterLink(card.getTranslation("notices.waiting.all", unread), InboxView.class);
        card.add(all);
        return Optional.of(card);
    }

    private static Component sentence(InboxLine line) {
        return line.link() == null ? new Span(line.sentence()) : new Anchor(line.link(), line.sentence());
    }
}
