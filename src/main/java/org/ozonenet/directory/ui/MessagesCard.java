package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.Conversations;
import org.ozonenet.shell.HomeCard;

/** On the home page of somebody who has conversations: how many messages are unread, and the way to them. */
@SpringComponent
class MessagesCard implements HomeCard {

    private final Conversations conversations;

    MessagesCard(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var mine = conversations.mine();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var unread = mine.stream().mapToInt(Conversations.Line::unread).sum();
        var card = new Div();
        card.add(
                new H2(card.getTranslation("directory.messages.title")),
                new Paragraph(new RouterLink(
                        card.getTranslation("directory.messages.unread", unread), ConversationsView.class)));
        return Optional.of(card);
    }
}
