package org.ozonenet.audit;

import java.util.List;
import java.util.Objects;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the trail to those who may read it, newest entries first. */
@Service
@PreAuthorize("isAuthenticated()")
public class AuditTrail {

    /** In the place of a sequence number: from the newest entry on. */
    public static final long FROM_NEWEST = Long.MAX_VALUE;

    private static final int AT_MOST = 200;

    private final Chains chains;
    private final Rights rights;

    AuditTrail(MongoOperations store, Rights rights) {
        this.chains = Objects.requireNonNull(store.execute(Chains::new));
        this.rights = rights;
    }

    /**
     * Entries of a space, for its chair.
     *
     * @param before only entries with a smaller sequence number; {@link #FROM_NEWEST} for the first page
     * @param count how many at most; more than 200 are never given
     */
    public List<AuditEntry> ofSpace(SpaceId space, long before, int count) {
        rights.require(AuditAction.READ_TRAIL_OF_SPACE, Target.space(space));
        return chains.page(space.value(), before, Math.clamp(count, 1, AT_MOST));
    }

    /** Entries of what happened outside all spaces, for administrators; parameters as in {@link #ofSpace}. */
    public List<AuditEntry> ofPortal(long before, int count) {
        rights.require(AuditAction.READ_TRAIL_OF_PORTAL, Target.portal());
        return chains.page(EventHeader.PORTAL, before, Math.clamp(count, 1, AT_MOST));
    }
}
