package org.ozonenet.documents;

import java.util.Optional;

/** Which documents are numbered. A room whose documents have references implements this as a Spring bean. */
public interface DocumentSeries {

    /** The series of what is stored there, in the form of {@link DocumentReference#series()}; empty where none is. */
    Optional<String> of(DocumentOwner owner);
}
