package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Somebody made sure that an entry is right. */
@TypeAlias("entry-verified")
public record EntryVerified(EventHeader header, EntryId entry, Verification.How how) implements DomainEvent {}
