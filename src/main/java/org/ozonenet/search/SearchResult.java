package org.ozonenet.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param hits no more than were asked for
 * @param total how many there are that the reader may see; from 1,000 on it may be a lower bound
 */
public record SearchResult(List<SearchHit> hits, long total) {

    static final SearchResult NOTHING = new SearchResult(List.of(), 0);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
