package org.ozonenet.meetings.registration;

/** What somebody answered, and what became of it. */
public enum RegistrationState {
    COMING,
    DECLINED,
    /** Had said to come and does not. */
    CANCELLED,
    /** The head of the delegation or the organisers said no. */
    TURNED_DOWN
}
