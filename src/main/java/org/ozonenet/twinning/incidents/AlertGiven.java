package org.ozonenet.twinning.incidents;

import java.util.Set;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.NetworkId;
import org.springframework.data.annotation.TypeAlias;

/** Networks were warned, or warned again with what is known by then. */
@TypeAlias("alert-given")
public record AlertGiven(EventHeader header, AlertId alert, Set<NetworkId> networks) implements DomainEvent {}
