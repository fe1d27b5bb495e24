package org.ozonenet.directory;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.annotation.TypeAlias;

/** Who serves a function of a country, or how to reach them, is not what it was. */
@TypeAlias("focal-point-changed")
public record FocalPointChanged(
        EventHeader header, EntryId entry, @Nullable Iso2 country, ContactFunction function, boolean vacant)
        implements DomainEvent {}
