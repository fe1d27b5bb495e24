package org.ozonenet.directory;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says is not right with an entry.
 *
 * @param says what was noticed or, for a correction, what should stand there; 1 to 1000 characters
 * @param source from where a correction is known; needed for a correction, else null
 */
public record ReportDraft(Kind kind, String says, @Nullable String source) {

    private static final int LONGEST = 1000;

    /** What kind of report it is. */
    public enum Kind {
        /** A mail came back or a number does not exist. */
        BOUNCED,
        /** Another answers, or nobody of that function. */
        WRONG,
        /** What should stand there instead. */
        CORRECTION
    }

    public ReportDraft {
        if (says.isBlank() || says.length() > LONGEST) {
            throw new IllegalArgumentException("A report has 1 to %d characters".formatted(LONGEST));
        }
        if (source != null && (source.isBlank() || source.length() > LONGEST)) {
            throw new IllegalArgumentException("A source has 1 to %d characters".formatted(LONGEST));
        }
        if (kind == Kind.CORRECTION && source == null) {
            throw new IllegalArgumentException("A correction names its source");
        }
    }
}
