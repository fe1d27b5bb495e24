package org.ozonenet.directory;

/** In what capacity an entry is contacted. The order is that in which a country's contacts are listed. */
public enum ContactFunction {
    /** National ozone officer. */
    NOO,
    /** The customs service's focal point for the Montreal Protocol. */
    CUSTOMS_FOCAL_POINT,
    /** A customs officer or desk at border posts. */
    CUSTOMS_OFFICER,
    /** Focal point or competent authority of the Basel Convention. */
    BASEL_FOCAL_POINT,
    /** Coordinator of a regional network. */
    NETWORK_COORDINATOR,
    /** A treaty or fund secretariat. */
    SECRETARIAT,
    /** An implementing or bilateral agency. */
    AGENCY,
    /** Regional intelligence liaison office of the customs world. */
    RILO,
    /** Any other institution. */
    INSTITUTION;

    /** Whether each country is expected to name somebody for it, so that nobody named is worth saying. */
    public boolean isExpectedOfACountry() {
        return this == NOO || this == CUSTOMS_FOCAL_POINT || this == BASEL_FOCAL_POINT;
    }
}
