package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** The keeper of an entry looked at a report on it. */
@TypeAlias("contact-report-decided")
public record ReportDecided(EventHeader header, ReportId report, EntryId entry, boolean taken) implements DomainEvent {}
