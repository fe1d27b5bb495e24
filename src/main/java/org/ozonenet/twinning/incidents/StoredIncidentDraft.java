package org.ozonenet.twinning.incidents;

import java.time.Instant;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report that is being written, kept for its writer alone. The last save counts.
 *
 * @param key incident and writer, so that two of a side can write on one incident
 */
@Document("incident-drafts")
@TypeAlias("incident-draft")
record StoredIncidentDraft(@Id String key, PersonId writer, IncidentDraft draft, Instant at) {

    static String key(IncidentId incident, PersonId writer) {
        return incident.value() + "/" + writer.value();
    }
}
