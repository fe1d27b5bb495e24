package org.ozonenet.search;

import java.util.List;

/** A room names here by what its entries can be narrowed. Rooms implement this as a Spring bean. */
public interface SearchFacets {

    /** The properties, in the order in which they are shown. */
    List<SearchFacet> facets();
}
