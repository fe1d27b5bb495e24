package org.ozonenet.meetings.recommendations;

import java.util.EnumSet;
import java.util.Set;

/** How far a country is with a recommendation, as its ozone officer reports. */
public enum ProgressState {
    /** The country has said nothing; that is not the same as having done nothing. */
    NOT_REPORTED,
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    /** With the reason. */
    NOT_APPLICABLE;

    /** What can be reported next. Nobody goes back to having said nothing. */
    public Set<ProgressState> next() {
        return switch (this) {
            case NOT_REPORTED, NOT_STARTED, UNDER_WAY -> EnumSet.of(NOT_STARTED, UNDER_WAY, DONE, NOT_APPLICABLE);
            case DONE -> EnumSet.of(UNDER_WAY, DONE);
            case NOT_APPLICABLE -> EnumSet.of(NOT_STARTED, UNDER_WAY, NOT_APPLICABLE);
        };
    }

    /** Whether the country still has something to do or to say. */
    public boolean isOpen() {
        return this != DONE && this != NOT_APPLICABLE;
    }
}
