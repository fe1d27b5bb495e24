package org.ozonenet.access;

/** How far a function carries from the scope it is held for. */
public enum Reach {
    /** Things of the country for which the function is held. */
    OWN_COUNTRY,
    /** Things of the network for which the function is held, or of its member countries. */
    OWN_NETWORK,
    /** Things anywhere. */
    ANYWHERE
}
