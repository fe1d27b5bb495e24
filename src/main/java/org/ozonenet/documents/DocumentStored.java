package org.ozonenet.documents;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.TypeAlias;

/** A document, or a new version of one, lies in a space. */
@TypeAlias("document-stored")
public record DocumentStored(
        EventHeader header, DocumentId document, DocumentOwner owner, String language, int number, Tlp marking)
        implements DomainEvent {}
