package org.ozonenet.meetings;

/** What kind of event a meeting is. */
public enum MeetingKind {
    /** Meeting of the ozone officers of a network. */
    NETWORK,
    /** On one subject. */
    THEMATIC,
    /** Ozone officers and customs of the same countries together. */
    TWINNING_WORKSHOP,
    /** Countries on the two sides of a border. */
    BORDER_DIALOGUE,
    CUSTOMS_TRAINING,
    /** Meeting of the enforcement network of customs officers. */
    ENFORCEMENT_NETWORK,
    NEW_OFFICER_TRAINING,
    EXPERT
}
