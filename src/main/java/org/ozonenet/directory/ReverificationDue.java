package org.ozonenet.directory;

import java.time.Instant;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody has to make sure of an entry again.
 *
 * @param days how many days are left; negative where the time is over
 * @param due when the time is over
 */
@TypeAlias("reverification-due")
public record ReverificationDue(EventHeader header, EntryId entry, int days, Instant due) implements DomainEvent {}
