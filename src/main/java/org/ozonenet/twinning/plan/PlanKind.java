package org.ozonenet.twinning.plan;

/** What an activity is. */
public enum PlanKind {
    TRAINING,
    JOINT_CONTROL,
    DATA_COMPARISON,
    PROCEDURE,
    EQUIPMENT,
    MEETING,
    OTHER
}
