package org.ozonenet.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Passes the conversations of somebody who left to the successor, or to the next level where there is none, so that
 * nobody waits for an answer in vain. Who holds no place any more, reads them no more.
 */
@Component
class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final int TRIES = 3;

    private final EntryStore entries;
    private final ConversationStore store;
    private final Recipients recipients;
    private final Notices notices;

    Handover(EntryStore entries, ConversationStore store, Recipients recipients, Notices notices) {
        this.entries = entries;
        this.store = store;
        this.recipients = recipients;
        this.notices = notices;
    }

    @EventListener
    void on(EntryHandedOver event) {
        entries.findById(event.entry()).ifPresent(entry -> {
            var followers = followers(event, entry);
            for (var conversation : store.findOf(event.from())) {
                passOn(conversation.id(), event.from(), followers);
            }
            notices.tell(
                    followers,
                    new Notice(
                            event.header().eventId(),
                            event.to() == null ? "directory.notice.passed-on" : "directory.notice.handed-over",
                            List.of(new NoticeArgument.Text(entry.says().name().latin())),
                            Tlp.GREEN,
                            ConfirmPages.entryAddress(entry.id())));
        });
    }

    private Set<PersonId> followers(EntryHandedOver event, Entry entry) {
        var country = entry.says().country();
        if (event.to() != null) {
            return Set.of(event.to());
        }
        return country == null
                ? Set.of()
                : recipients.officials(country).stream()
                        .filter(person -> !person.equals(event.from()))
                        .collect(Collectors.toSet());
    }

    private void passOn(ConversationId id, PersonId from, Set<PersonId> followers) {
        for (var tried = 1; tried <= TRIES; tried++) {
            try {
                store.findById(id).ifPresent(conversation -> passOn(conversation, from, followers));
                return;
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("Somebody wrote meanwhile, try {}", tried);
            }
        }
        throw new IllegalStateException("The conversation could not be passed on; the event comes again");
    }

    private void passOn(Conversation conversation, PersonId from, Set<PersonId> followers) {
        var passed = conversation;
        for (var follower : followers) {
            passed = passed.joinedBy(follower);
        }
        if (!followers.isEmpty() && entries.findOfPerson(from).isEmpty()) {
            passed = passed.leftBy(from);
        }
        if (!passed.persons().equals(conversation.persons())) {
            store.save(passed);
        }
    }
}
