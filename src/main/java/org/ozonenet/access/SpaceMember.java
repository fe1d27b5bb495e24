package org.ozonenet.access;

import java.time.Instant;

/** A member of a space, with the role held there and since when. */
public record SpaceMember(PersonId person, SpaceRole role, Instant since) {}
