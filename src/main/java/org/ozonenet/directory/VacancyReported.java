package org.ozonenet.directory;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.annotation.TypeAlias;

/** A place of the directory has nobody who holds it. */
@TypeAlias("vacancy-reported")
public record VacancyReported(
        EventHeader header, EntryId entry, @Nullable Iso2 country) implements DomainEvent {}
