package org.ozonenet.meetings.recommendations;

/** What a recommendation is about, so that those of many meetings can be compared. */
public enum Category {
    POLICY,
    LABELLING,
    LICENSING,
    /** Registration and certification of technicians and companies. */
    REGISTRIES,
    LOGBOOKS,
    PROOF_OF_ORIGIN,
    FOCAL_POINTS,
    AWARENESS,
    TRAINING,
    EQUIPMENT,
    INFORMATION_EXCHANGE
}
