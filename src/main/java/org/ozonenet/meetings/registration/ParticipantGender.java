package org.ozonenet.meetings.registration;

/** What a participant states of their gender. Nobody has to, and figures count what was stated and nothing else. */
public enum ParticipantGender {
    WOMAN,
    MAN,
    /** In words of the participant's own, which no figure shows. */
    OTHER,
    NOT_STATED
}
