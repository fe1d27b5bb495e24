package org.ozonenet.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was read out of a file, apart from the document, which is read far more often.
 *
 * @param text null where there is none
 */
@Document("document_texts")
@TypeAlias("document-text")
record FileText(
        @Id FileTextId id, TextState state, @Nullable String text, Instant readAt) {}
