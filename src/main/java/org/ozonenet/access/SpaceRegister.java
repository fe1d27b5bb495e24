package org.ozonenet.access;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The spaces whose members follow from a rule of the room that has them, and from nobody's hand: without a chair, nobody
 * can let anybody else in. Opens to {@link ActAs#process} only and to no person, whatever the function.
 */
@Service
@PreAuthorize("hasAuthority('" + ActAs.PROCESS + "')")
public class SpaceRegister {

    private static final int TRIES = 20;

    private final SpaceStore store;
    private final Clock clock;

    SpaceRegister(SpaceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes these the members of a space, and nobody else; opens the space where there is none. Where nothing changes,
     * nothing is written.
     *
     * @param by whose act it follows from, or null where it follows from none
     */
    public void keep(SpaceId id, Map<PersonId, SpaceRole> members, @Nullable PersonId by) {
        for (var attempt = 1; ; attempt++) {
            var before = store.findById(id).orElseGet(() -> Space.opened(id));
            var after = before.keeping(members, by, clock.instant());
            if (after == before && before.version() != null) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
