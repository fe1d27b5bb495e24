package org.ozonenet.meetings.recommendations;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands in its meeting. */
public enum ProposalState {
    /** Somebody brought it; the chair has not yet taken it up. */
    PROPOSED,
    /** The meeting deals with it. */
    TABLED,
    /** It became a recommendation. */
    AGREED,
    NOT_AGREED,
    /** Put off; it can be taken up again. */
    DEFERRED;

    /** What the chair can make of it next. What was decided stays decided. */
    public Set<ProposalState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(TABLED);
            case TABLED -> EnumSet.of(AGREED, NOT_AGREED, DEFERRED);
            case DEFERRED -> EnumSet.of(TABLED);
            case AGREED, NOT_AGREED -> EnumSet.noneOf(ProposalState.class);
        };
    }

    /** Whether its text can still be changed. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
