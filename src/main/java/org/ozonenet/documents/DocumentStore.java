package org.ozonenet.documents;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.SpaceId;
import org.springframework.data.repository.Repository;

/** The documents in the store. */
interface DocumentStore extends Repository<StoredDocument, DocumentId> {

    StoredDocument save(StoredDocument document);

    Optional<StoredDocument> findById(DocumentId id);

    Optional<StoredDocument> findFirstByNumberingReferenceSeriesOrderByNumberingReferenceNumberDesc(String series);

    List<StoredDocument> findByRoomAndSpaceAndSubject(String room, SpaceId space, String subject);

    List<StoredDocument> findByRoomAndSpace(String room, SpaceId space);
}
