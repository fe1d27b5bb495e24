package org.ozonenet.directory;

import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody left a place. Rooms with open things of the one who left pass them on.
 *
 * @param from who left
 * @param to who follows, or null where the place is vacant
 */
@TypeAlias("entry-handed-over")
public record EntryHandedOver(
        EventHeader header,
        EntryId entry,
        PersonId from,
        @Nullable PersonId to) implements DomainEvent {}
