package org.ozonenet.meetings.registration;

/** As what somebody takes part in a meeting; the groups in which reports of the networks count participants. */
public enum ParticipantFunction {
    /** Of a national ozone unit. */
    OZONE_OFFICER,
    CUSTOMS,
    /** Of another authority or body of a country. */
    OTHER_NATIONAL,
    SECRETARIAT,
    IMPLEMENTING_AGENCY,
    /** A partner country or bilateral agency. */
    PARTNER,
    EXPERT,
    INDUSTRY,
    TRAINING_CENTRE,
    OBSERVER
}
