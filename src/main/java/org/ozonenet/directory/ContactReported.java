package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Somebody reported that a contact is not right; its keeper is to check it. */
@TypeAlias("contact-reported")
public record ContactReported(EventHeader header, ReportId report, EntryId entry, ReportDraft.Kind kind)
        implements DomainEvent {}
