package org.ozonenet.directory;

/** Who sees a contact field. Each circle lies inside the one before it; the owner of the field sees it always. */
public enum Visibility {
    /** Everybody in the entry's networks, and its counterparts. */
    NETWORK,
    /** Officials of the own country and of countries with a common land border or border post. */
    COUNTERPARTS,
    /** Officials of the own country. */
    OWN_COUNTRY,
    /** The person whose entry it is. */
    ONLY_ME
}
