package org.ozonenet.search;

import java.util.HashSet;
import org.ozonenet.access.Spaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds entries as the words are typed, in any script, for the person who is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class Search {

    private static final int MOST = 200;

    private final Entries entries;
    private final Spaces spaces;

    Search(Entries entries, Spaces spaces) {
        this.entries = entries;
        this.spaces = spaces;
    }

    /**
     * Finds entries whose names or words begin with the words of the query, with one typing error allowed in words of
     * four letters and more. Names that match exactly come first, then beginnings, then typing errors, then further
     * words. No text is refused: signs without a meaning are passed over, what is too long is cut.
     *
     * @param query what was typed so far; nothing is found for a blank one
     * @param limit how many at most, up to 200
     */
    public SearchResult find(String query, SearchFilters filters, int limit) {
        return entries.find(query, new HashSet<>(spaces.mine()), filters, Math.clamp(limit, 1, MOST));
    }

    /** Whether every room has given its share since the start; until then something may not be found yet. */
    public boolean isComplete() {
        return entries.isComplete();
    }
}
