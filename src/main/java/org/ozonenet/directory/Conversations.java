package org.ozonenet.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Tlp;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Messages to persons and desks of the directory, without leaving the portal. Read by those who take part only. */
@Service
@PreAuthorize("isAuthenticated()")
public class Conversations {

    private final Rights rights;
    private final EntryStore entries;
    private final ConversationStore store;
    private final Recipients recipients;
    private final Persons persons;
    private final Clock clock;

    Conversations(
            Rights rights,
            EntryStore entries,
            ConversationStore store,
            Recipients recipients,
            Persons persons,
            Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.store = store;
        this.recipients = recipients;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A conversation in a list.
     *
     * @param with how the others are called
     * @param unread how many messages the reader has not seen
     */
    public record Line(ConversationId id, String subject, Tlp marking, List<String> with, Instant lastAt, int unread) {

        public Line {
            with = List.copyOf(with);
        }
    }

    /** All of a conversation. */
    public record Opened(Line line, List<Said> messages) {

        public Opened {
            messages = List.copyOf(messages);
        }
    }

    /**
     * A message.
     *
     * @param by how the writer is called, or null for somebody no longer known
     * @param readByAll whether each of the others has read it
     */
    public record Said(@Nullable String by, boolean own, Instant at, String text, boolean readByAll) {}

    /** Whether the actor may write to others at all. */
    public boolean mayBegin() {
        rights.require(DirectoryAction.READ, Target.portal());
        return rights.allows(DirectoryAction.WRITE, Target.portal());
    }

    /**
     * Writes to one or several entries.
     *
     * @throws NoSuchElementException if one of them is not there, or nobody in the portal reads for any of them
     */
    public ConversationId begin(MessageDraft draft) {
        var actor = rights.require(DirectoryAction.WRITE, Target.portal());
        var to = new LinkedHashSet<PersonId>();
        for (var id : draft.to()) {
            to.addAll(recipients.of(
                    entries.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such entry"))));
        }
        to.remove(actor.person());
        if (to.isEmpty()) {
            throw new NoSuchElementException("Nobody in the portal reads for these entries");
        }
        return store.save(Conversation.begun(draft, actor.person(), to, now())).id();
    }

    /**
     * Whether somebody in the portal would read a message to the entry.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    public boolean reaches(EntryId id) {
        var actor = rights.require(DirectoryAction.READ, Target.portal());
        var entry = entries.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such entry"));
        return !entry.says().vacant()
                && recipients.of(entry).stream().anyMatch(person -> !person.equals(actor.person()));
    }

    /** The actor's conversations, the latest first. */
    public List<Line> mine() {
        var actor = rights.require(DirectoryAction.READ, Target.portal());
        return store.findOf(actor.person()).stream()
                .map(each -> line(each, actor.person()))
                .toList();
    }

    /**
     * Opens a conversation and marks it read.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public Opened read(ConversationId id) {
        var conversation = found(id);
        var person = participant(conversation);
        var line = line(conversation, person);
        if (conversation.unread(person) > 0) {
            conversation = store.save(conversation.readBy(person));
        }
        var said = conversation.messages();
        var all = conversation;
        return new Opened(
                line,
                IntStream.range(0, said.size())
                        .mapToObj(number -> said(all, number, person))
                        .toList());
    }

    /**
     * Writes one more message.
     *
     * @throws NoSuchElementException if there is no such conversation
     */
    public void reply(ConversationId id, String text) {
        var conversation = found(id);
        var person = participant(conversation);
        MessageDraft.checkText(text);
        store.save(conversation.with(person, text, now()));
    }

    private Conversation found(ConversationId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such conversation"));
    }

    private PersonId participant(Conversation conversation) {
        var actor = rights.require(DirectoryAction.READ, Target.portal()).person();
        var owner = conversation.isWith(actor) ? actor : conversation.persons().getFirst();
        return rights.require(DirectoryAction.CONVERSE, Target.person(owner)).person();
    }

    private Line line(Conversation conversation, PersonId reader) {
        var others = conversation.persons().stream()
                .filter(person -> !person.equals(reader))
                .toList();
        return new Line(
                conversation.id(),
                conversation.subject(),
                conversation.marking(),
                persons.cards(others).stream().map(PersonCard::name).sorted().toList(),
                conversation.lastAt(),
                conversation.unread(reader));
    }

    private Said said(Conversation conversation, int number, PersonId reader) {
        var message = conversation.messages().get(number);
        var readByAll = conversation.persons().stream()
                .allMatch(person -> conversation.messages().size() - conversation.unread(person) > number);
        return new Said(
                persons.card(message.by()).map(PersonCard::name).orElse(null),
                message.by().equals(reader),
                message.at(),
                message.text(),
                readByAll);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
