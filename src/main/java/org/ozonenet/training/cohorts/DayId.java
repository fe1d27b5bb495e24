package org.ozonenet.training.cohorts;

import org.ozonenet.kernel.Id;

/** A day on which a cohort meets. */
public record DayId(String value) implements Id {

    public DayId {
        Id.checked(value);
    }

    public static DayId random() {
        return new DayId(Id.random());
    }
}
