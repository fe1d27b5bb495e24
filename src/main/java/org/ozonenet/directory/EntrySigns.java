package org.ozonenet.directory;

import org.ozonenet.access.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Where features say what the use of a contact showed: an enquiry without answer, somebody who was not at the meeting.
 * For listeners, which run where nobody is signed in. The same sign told twice counts once.
 */
@Component
public class EntrySigns {

    private static final Logger LOG = LoggerFactory.getLogger(EntrySigns.class);
    private static final int TRIES = 3;

    private final EntryStore store;

    EntrySigns(EntryStore store) {
        this.store = store;
    }

    /** Notes something of every entry of a person. */
    public void of(PersonId person, Sign sign) {
        store.findOfPerson(person).forEach(entry -> of(entry.id(), sign));
    }

    /** Notes something of an entry; nothing happens where there is none of that identifier. */
    public void of(EntryId id, Sign sign) {
        for (var tried = 1; tried <= TRIES; tried++) {
            try {
                store.findById(id)
                        .filter(entry -> !entry.care().signs().contains(sign))
                        .ifPresent(entry -> store.save(entry.with(sign)));
                return;
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("Somebody else has just changed the entry, try {}", tried);
            }
        }
    }
}
