package org.ozonenet.audit;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.audit.ChainState.Break;
import org.ozonenet.audit.ChainState.Reason;

/** Recomputes the chains of the trail from their beginning. Needs nothing but the database. */
public final class AuditVerification {

    private final Chains chains;

    public AuditVerification(MongoDatabase database) {
        this.chains = new Chains(database);
    }

    /** The state of every chain, by name. */
    public List<ChainState> verify() {
        return chains.spaces().stream().map(this::verify).toList();
    }

    private ChainState verify(String space) {
        var sound = 0L;
        var head = Links.BEGINNING;
        for (var entry : chains.all(space)) {
            var reason = wrong(entry, sound + 1, head);
            if (reason != null) {
                return new ChainState(space, sound, head, new Break(sound + 1, reason));
            }
            sound++;
            head = entry.hash();
        }
        return new ChainState(space, sound, head, null);
    }

    private static @Nullable Reason wrong(AuditEntry entry, long expected, String head) {
        if (entry.sequence() != expected) {
            return Reason.GAP;
        }
        if (!entry.previous().equals(head)) {
            return Reason.NOT_LINKED;
        }
        return Links.hashOf(entry).equals(entry.hash()) ? null : Reason.CHANGED;
    }
}
