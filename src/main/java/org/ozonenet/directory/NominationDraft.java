package org.ozonenet.directory;

import java.time.LocalDate;

/**
 * By whose word somebody holds a place.
 *
 * @param body the entitled body: a ministry, a service; 1 to 160 characters
 * @param document by which paper: its kind and number; 1 to 200 characters
 * @param day of the paper
 */
public record NominationDraft(String body, String document, LocalDate day) {

    public NominationDraft {
        if (body.isBlank() || body.length() > 160) {
            throw new IllegalArgumentException("A nominating body has 1 to 160 characters");
        }
        if (document.isBlank() || document.length() > 200) {
            throw new IllegalArgumentException("A document has 1 to 200 characters");
        }
    }
}
