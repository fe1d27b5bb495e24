package org.ozonenet.directory;

import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who take part that somebody wrote, and the freshness of an entry that its person answered. */
@Component
class MessageNews {

    private final ConversationStore store;
    private final Notices notices;
    private final EntrySigns signs;
    private final Persons persons;
    private final ActAs actAs;

    MessageNews(ConversationStore store, Notices notices, EntrySigns signs, Persons persons, ActAs actAs) {
        this.store = store;
        this.notices = notices;
        this.signs = signs;
        this.persons = persons;
        this.actAs = actAs;
    }

    @EventListener
    void on(MessageSent event) {
        store.findById(event.conversation()).ifPresent(conversation -> tell(event, conversation));
    }

    private void tell(MessageSent event, Conversation conversation) {
        var message = conversation.messages().get(event.number());
        var by = actAs.person(
                message.by(),
                () -> persons.card(message.by()).map(PersonCard::name).orElse("–"));
        var arguments =
                List.<NoticeArgument>of(new NoticeArgument.Text(by), new NoticeArgument.Text(conversation.subject()));
        var others = conversation.persons().stream()
                .filter(person -> !person.equals(message.by()))
                .toList();
        notices.tell(
                others,
                new Notice(
                        event.header().eventId(),
                        "directory.notice.message",
                        arguments,
                        conversation.marking(),
                        "directory/messages/" + conversation.id().value()));
        if (!message.by().equals(conversation.persons().getFirst())) {
            signs.of(message.by(), new Sign(Sign.Kind.ANSWERED, message.at()));
        }
    }
}
