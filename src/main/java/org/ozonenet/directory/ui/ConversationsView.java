package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.directory.Conversations;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.shell.TlpBadge;

/** The reader's conversations with persons of the directory, the latest first. */
@Route(ConversationsView.ROUTE)
@PermitAll
class ConversationsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = DirectoryView.ROUTE + "/messages";

    private final Conversations conversations;
    private final Reader reader;

    ConversationsView(Conversations conversations, Reader reader) {
        this.conversations = conversations;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        var mine = conversations.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.messages.none"), getTranslation("directory.messages.none.what-to-do")));
        }
        var cards = new CardList();
        cards.show(mine, this::card);
        add(cards, new RouterLink(getTranslation("directory.back"), DirectoryView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.messages.title");
    }

    private Article card(Conversations.Line line) {
        var link = new RouterLink(
                line.subject(),
                ConversationView.class,
                new RouteParameters(ConversationView.CONVERSATION, line.id().value()));
        var card = new Article(
                link,
                new Paragraph(getTranslation(
                        "directory.message.by",
                        String.join(", ", line.with()),
                        reader.formats().moment(line.lastAt()))),
                new TlpBadge(line.marking()));
        if (line.unread() > 0) {
            var unread = new Span(getTranslation("directory.messages.unread", line.unread()));
            unread.addClassName("ozn-dir-badge");
            card.add(unread);
        }
        return card;
    }
}
