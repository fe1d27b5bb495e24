package org.ozonenet.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPost;

/**
 * All of an entry that one reader sees.
 *
 * @param card what lists show of it
 * @param networks those that it or its country belongs to
 * @param posts border posts served
 * @param institution key of its organisation in the reference data, or null
 * @param nomination by which document its holder was named, or null where that is not on record
 * @param own whether it is the reader's own
 * @param mayKeep whether this reader may change it, confirm it or report it vacant
 */
public record EntryProfile(
        EntryCard card,
        Set<NetworkId> networks,
        List<BorderPost> posts,
        @Nullable String institution,
        @Nullable NominationDraft nomination,
        boolean own,
        boolean mayKeep) {

    public EntryProfile {
        networks = Set.copyOf(networks);
        posts = List.copyOf(posts);
    }
}
