package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** It was written down by which document an entitled body named the holder of a place. */
@TypeAlias("entry-nominated")
public record EntryNominated(EventHeader header, EntryId entry, NominationDraft nomination) implements DomainEvent {}
