package org.ozonenet.seals;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A new signing key was made and signs from now on. */
@TypeAlias("seal-key-made")
public record SealKeyMade(EventHeader header, SealKeyId key, int number) implements DomainEvent {}
