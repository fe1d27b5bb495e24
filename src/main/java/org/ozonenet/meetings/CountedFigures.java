package org.ozonenet.meetings;

import java.util.Optional;

/** Where figures about participants are counted. What is counted stands before what was stated, on page and in report. */
public interface CountedFigures {

    /** The figures of a meeting; empty where nobody is registered, so that what was stated holds. */
    Optional<Figures> of(MeetingId meeting);
}
