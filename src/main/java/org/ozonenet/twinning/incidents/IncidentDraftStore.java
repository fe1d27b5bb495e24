package org.ozonenet.twinning.incidents;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** Reports that are being written, in the store. */
interface IncidentDraftStore extends Repository<StoredIncidentDraft, String> {

    StoredIncidentDraft save(StoredIncidentDraft draft);

    Optional<StoredIncidentDraft> findById(String key);

    List<StoredIncidentDraft> findByWriter(PersonId writer);

    void deleteById(String key);
}
