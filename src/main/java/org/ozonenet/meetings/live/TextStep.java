package org.ozonenet.meetings.live;

import java.time.Instant;
import java.util.List;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One edit of a shared text, as it was done. The identifier is made of text and revision, so the store takes one for
 * each revision; a step is written once and never changed.
 *
 * @param revision that it made, from 1
 * @param client the open page that sent it, and {@code number} its count of edits: the same one sent twice is one step
 */
@Document("shared_text_steps")
@TypeAlias("shared-text-step")
record TextStep(
        @Id String id,
        SharedTextId text,
        int revision,
        String client,
        int number,
        List<String> parts,
        PersonId by,
        Instant at) {

    TextStep {
        parts = List.copyOf(parts);
    }

    static TextStep of(
            SharedTextId text, int revision, String client, int number, TextEdit edit, PersonId by, Instant at) {
        return new TextStep(text.value() + "-" + revision, text, revision, client, number, edit.written(), by, at);
    }

    TextEdit edit() {
        return TextEdit.read(parts);
    }
}
