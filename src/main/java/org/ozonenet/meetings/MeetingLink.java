package org.ozonenet.meetings;

/** How a meeting belongs to another. */
public record MeetingLink(Kind kind, MeetingId other) {

    public enum Kind {
        /** Held together with the other; reads the same from both sides. */
        BACK_TO_BACK,
        /** Takes up what the other began. */
        FOLLOWS,
        /** The other takes up what this began; never stored, only shown from the other side. */
        FOLLOWED_BY
    }

    /** The same link as the other meeting sees it. */
    Kind seenFromThere() {
        return switch (kind) {
            case BACK_TO_BACK -> Kind.BACK_TO_BACK;
            case FOLLOWS -> Kind.FOLLOWED_BY;
            case FOLLOWED_BY -> Kind.FOLLOWS;
        };
    }
}
