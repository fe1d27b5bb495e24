package org.ozonenet.meetings.live;

import java.util.Locale;

/** What a rapporteur notes; each kind is numbered on its own. */
public enum NoteKind {
    /** What the meeting decided. */
    DECISION,
    /** What somebody is to do. */
    ACTION,
    /** What is worth keeping beside. */
    REMARK;

    String letter() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
