package org.ozonenet.meetings.live;

/**
 * A text on the screen as it stands.
 *
 * @param revision how many edits made it
 */
public record SharedTextSheet(SharedTextId id, String title, int revision, String content) {}
