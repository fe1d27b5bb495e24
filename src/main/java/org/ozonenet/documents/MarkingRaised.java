package org.ozonenet.documents;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.TypeAlias;

/** A document was closed further: what search, exports and digests hold of it must go. */
@TypeAlias("marking-raised")
public record MarkingRaised(EventHeader header, DocumentId document, DocumentOwner owner, Tlp from, Tlp to)
        implements DomainEvent {}
