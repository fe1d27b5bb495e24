package org.ozonenet.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a meeting come from.
 *
 * @param source in English, or null where the organisers entered the facts themselves
 */
public record SourceNote(Basis basis, @Nullable String source) {

    /** How well the facts stand. */
    public enum Basis {
        /** Entered by its organisers. */
        OWN,
        /** A report of the organisers. */
        REPORT,
        /** Read on a public page. */
        SOURCED,
        /** Told by one secondary source only: to be confirmed. */
        SECOND_HAND
    }

    public static SourceNote own() {
        return new SourceNote(Basis.OWN, null);
    }
}
