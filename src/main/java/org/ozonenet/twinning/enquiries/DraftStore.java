package org.ozonenet.twinning.enquiries;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** Enquiries that are being written, in the store. */
interface DraftStore extends Repository<StoredDraft, EnquiryId> {

    StoredDraft save(StoredDraft draft);

    Optional<StoredDraft> findByIdAndWriter(EnquiryId id, PersonId writer);

    Optional<StoredDraft> findById(EnquiryId id);

    List<StoredDraft> findByWriter(PersonId writer);

    void deleteById(EnquiryId id);
}
