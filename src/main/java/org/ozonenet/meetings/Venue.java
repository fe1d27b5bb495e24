package org.ozonenet.meetings;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;

/**
 * Where and how a meeting takes place.
 *
 * @param country or null for an online meeting and where it is not known
 * @param city or null likewise
 */
public record Venue(
        Mode mode, @Nullable Iso2 country, @Nullable LocalizedText city) {

    /** How people take part. */
    public enum Mode {
        IN_PERSON,
        ONLINE,
        HYBRID,
        NOT_STATED
    }
}
