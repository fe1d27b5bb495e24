package org.ozonenet.training.assessment;

/** How far a claim is. */
public enum ClaimState {
    SUBMITTED,
    ACCEPTED,
    REJECTED
}
