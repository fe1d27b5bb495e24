package org.ozonenet.directory;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Another system may read the directory no more. */
@TypeAlias("system-sent-out")
public record SystemSentOut(EventHeader header, SystemId access) implements DomainEvent {}
