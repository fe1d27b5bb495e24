package org.ozonenet.directory;

/** What an entry stands for. */
public enum EntryKind {
    /** Somebody, or the place of somebody while it is vacant. */
    PERSON,
    /** A desk that somebody is always at: reached whoever is on duty. */
    DESK
}
