package org.ozonenet.twinning.plan;

/** How far an activity is. */
public enum PlanState {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED;

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
