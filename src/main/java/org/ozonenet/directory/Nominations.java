package org.ozonenet.directory;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** By which document who named the holders of places. Nobody writes that down for themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class Nominations {

    private final Rights rights;
    private final EntryStore store;
    private final Clock clock;

    Nominations(Rights rights, EntryStore store, Clock clock) {
        this.rights = rights;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Whether the actor may write down a nomination for the entry.
     *
     * @throws NoSuchElementException if there is none of that identifier
     */
    public boolean mayRecord(EntryId id) {
        var says = found(id).says();
        return rights.allows(DirectoryAction.READ, DirectoryEntries.target(says))
                && rights.allows(DirectoryAction.nominate(says), DirectoryEntries.target(says))
                && !found(id)
                        .isOf(rights.require(DirectoryAction.READ, DirectoryEntries.target(says))
                                .person());
    }

    /**
     * Writes down by which document the holder was named. It goes when the holder goes.
     *
     * @throws NotAllowedException for the own entry
     * @throws IllegalArgumentException if nobody holds the place
     * @throws NoSuchElementException if there is none of that identifier
     */
    public void record(EntryId id, NominationDraft nomination) {
        var entry = found(id);
        var action = DirectoryAction.nominate(entry.says());
        var actor = rights.require(action, DirectoryEntries.target(entry.says()));
        if (entry.isOf(actor.person())) {
            throw new NotAllowedException(action);
        }
        if (entry.says().vacant()) {
            throw new IllegalArgumentException("Nobody holds the place");
        }
        store.save(entry.nominated(nomination, actor.person(), clock.instant()));
    }

    private Entry found(EntryId id) {
        return store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such entry"));
    }
}
