package org.ozonenet.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Messages that persons exchange about one thing.
 *
 * @param persons who takes part, the one who began first
 * @param read how many of the messages each person has read, by the person's identifier
 */
@Document("directory-conversations")
@TypeAlias("directory-conversation")
record Conversation(
        @Id ConversationId id,
        @Version @Nullable Long version,
        String subject,
        Tlp marking,
        List<PersonId> persons,
        List<Message> messages,
        Map<String, Integer> read,
        Instant lastAt,
        Outbox outbox)
        implements Outboxed {

    /** One message. */
    record Message(PersonId by, Instant at, String text) {}

    Conversation {
        persons = List.copyOf(persons);
        messages = List.copyOf(messages);
        read = Map.copyOf(read);
    }

    static Conversation begun(MessageDraft draft, PersonId by, Set<PersonId> to, Instant at) {
        var persons = new LinkedHashSet<PersonId>();
        persons.add(by);
        persons.addAll(to);
        return new Conversation(
                        new ConversationId(org.ozonenet.kernel.Id.random()),
                        null,
                        draft.subject(),
                        draft.marking(),
                        List.copyOf(persons),
                        List.of(),
                        Map.of(),
                        at,
                        Outbox.empty())
                .with(by, draft.text(), at);
    }

    Conversation with(PersonId by, String text, Instant at) {
        var more = new ArrayList<>(messages);
        more.add(new Message(by, at, text));
        var event = new MessageSent(EventHeader.portal(at, by.value()), id, messages.size());
        return new Conversation(
                id, version, subject, marking, persons, more, readBy(by, more.size()), at, outbox.with(event));
    }

    Conversation readBy(PersonId person) {
        return new Conversation(
                id, version, subject, marking, persons, messages, readBy(person, messages.size()), lastAt, outbox);
    }

    /** With a successor, who sees all that was written. */
    Conversation joinedBy(PersonId person) {
        var more = new LinkedHashSet<>(persons);
        more.add(person);
        return new Conversation(id, version, subject, marking, List.copyOf(more), messages, read, lastAt, outbox);
    }

    /** Without somebody who left; what that person wrote stays. */
    Conversation leftBy(PersonId person) {
        var less = persons.stream().filter(each -> !each.equals(person)).toList();
        return new Conversation(id, version, subject, marking, less, messages, read, lastAt, outbox);
    }

    boolean isWith(PersonId person) {
        return persons.contains(person);
    }

    int unread(PersonId person) {
        return messages.size() - read.getOrDefault(person.value(), 0);
    }

    private Map<String, Integer> readBy(PersonId person, int count) {
        var more = new TreeMap<>(read);
        more.put(person.value(), count);
        return more;
    }
}
