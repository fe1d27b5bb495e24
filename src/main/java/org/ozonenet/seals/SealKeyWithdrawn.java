package org.ozonenet.seals;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A signing key may have come into wrong hands: nothing that it signed counts any more. */
@TypeAlias("seal-key-withdrawn")
public record SealKeyWithdrawn(EventHeader header, SealKeyId key, int number) implements DomainEvent {}
