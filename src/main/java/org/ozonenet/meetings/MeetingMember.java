package org.ozonenet.meetings;

import org.ozonenet.access.PersonCard;
import org.ozonenet.access.SpaceRole;

/** Somebody in the space of a meeting, for those who are in it too. */
public record MeetingMember(PersonCard card, SpaceRole role) {}
