package org.ozonenet.twinning.incidents;

/** What led to it. */
public enum Detection {
    RISK_ANALYSIS,
    DOCUMENT_CHECK,
    SCAN,
    SEARCH,
    IDENTIFIER,
    LABORATORY,
    ENQUIRY,
    TIP_OFF,
    PATROL,
    OTHER
}
