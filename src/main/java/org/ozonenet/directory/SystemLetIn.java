package org.ozonenet.directory;

import java.time.Instant;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Another system may read the directory with the rights of a function, until a moment. */
@TypeAlias("system-let-in")
public record SystemLetIn(
        EventHeader header, SystemId access, String system, Function function, Scope scope, Instant until)
        implements DomainEvent {}
