package org.ozonenet.meetings.registration;

/** Answers are not taken: there is no desk, the time is over, or the organisers said no. */
public class RegistrationClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistrationClosedException(String message) {
        super(message);
    }
}
