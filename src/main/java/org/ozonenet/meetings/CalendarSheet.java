package org.ozonenet.meetings;

/**
 * What a calendar outside the portal is told of a meeting.
 *
 * @param plan without the addresses at which to join, for who may not join
 * @param cancelled whether the meeting was called off
 */
public record CalendarSheet(MeetingId id, MeetingPlan plan, boolean cancelled, CalendarLog log) {}
