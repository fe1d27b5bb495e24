package org.ozonenet.access;

import java.time.Instant;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * An administrator who is no member has looked into a space from now on. The reason is with the space, for its members:
 * {@link Spaces#brokenGlass}.
 *
 * @param until when the look ends by itself
 */
@TypeAlias("broken-glass")
public record BrokenGlass(EventHeader header, SpaceId space, PersonId person, Instant until) implements DomainEvent {}
