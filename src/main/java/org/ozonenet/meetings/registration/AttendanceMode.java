package org.ozonenet.meetings.registration;

/** How somebody takes part in a meeting. */
public enum AttendanceMode {
    IN_PERSON,
    ONLINE
}
