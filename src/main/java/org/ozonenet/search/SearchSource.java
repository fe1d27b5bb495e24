package org.ozonenet.search;

import java.util.stream.Stream;

/**
 * A room's whole share of the index. Rooms implement this as a Spring bean, one per kind of entry; the index is built
 * from all of them each time the portal starts. What changes later, the room puts into {@link SearchIndex} itself.
 */
public interface SearchSource {

    /** The kind of all entries that this source gives; {@code search.kind.<kind>} is its translated plural. */
    String kind();

    /**
     * Every entry of the kind, of every space and marking. Called in the background with nobody signed in, so it reads
     * the room's store and not its guarded door. The stream is closed after use.
     */
    Stream<SearchEntry> everything();
}
