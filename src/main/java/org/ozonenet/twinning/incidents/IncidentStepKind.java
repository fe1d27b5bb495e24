package org.ozonenet.twinning.incidents;

/** What can happen to an incident. */
public enum IncidentStepKind {
    /** It was reported. Only the first step; carries all facts that were known. */
    REPORT,
    /** The side that reported it knows more, or better; carries the fields that changed, an empty text for one taken back. */
    CHANGE,
    /** Somebody in the exchange adds something. */
    NOTE,
    /** The side that reported it warned networks, without names. */
    ALERT,
    /** That side took the warning back. */
    ALERT_ENDED
}
