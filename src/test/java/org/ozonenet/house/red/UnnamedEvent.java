package org.ozonenet.house.red;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;

record UnnamedEvent(EventHeader header) implements DomainEvent {}
