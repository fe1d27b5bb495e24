package org.ozonenet.meetings.registration;

/**
 * How a registration stands.
 *
 * @param number the turn among those with a place in the same mode, or among those who wait, from 1; 0 for somebody
 *     who is not coming
 * @param waiting whether it waits for a place
 * @param confirmed whether the delegation or the organisers confirmed it
 */
public record RegistrationStanding(RegistrationState state, int number, boolean waiting, boolean confirmed) {}
