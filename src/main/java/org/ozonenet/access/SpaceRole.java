package org.ozonenet.access;

/** What a member is in a space. */
public enum SpaceRole {
    /** Runs the space: members, settings, contents. */
    CHAIR,
    /** Helps to run it: contents, not members. */
    SECRETARY,
    /** Takes part. */
    PARTICIPANT,
    /** Reads, does not write. */
    OBSERVER
}
