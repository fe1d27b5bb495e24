package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** An enquiry that is being written, kept for its writer alone. The last save counts. */
@Document("enquiry-drafts")
@TypeAlias("enquiry-draft")
record StoredDraft(@Id EnquiryId id, PersonId writer, EnquiryDraft draft, Instant at) {}
