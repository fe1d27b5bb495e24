package org.ozonenet.search.ui;

import org.ozonenet.search.SearchHit;

/** A row below the search box. */
sealed interface SearchChoice {

    /** One thing that was found. */
    record Found(SearchHit hit) implements SearchChoice {}

    /**
     * The page with all results. Its label is what was typed, so the box marks it by itself and the enter key goes
     * there.
     */
    record AllResults(String typed) implements SearchChoice {}
}
