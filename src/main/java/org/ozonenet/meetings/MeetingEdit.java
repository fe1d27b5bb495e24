package org.ozonenet.meetings;

/**
 * A meeting as it was when somebody began to change it.
 *
 * @param version to be given back with the change, so that nobody's change is overwritten unseen
 */
public record MeetingEdit(MeetingId id, long version, MeetingPlan plan) {}
