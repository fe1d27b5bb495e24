package org.ozonenet.twinning.plan;

import org.ozonenet.kernel.Id;

/** An activity of a joint work plan; chosen when its form is opened. */
public record PlanItemId(String value) implements Id {

    public PlanItemId {
        Id.checked(value);
    }

    public static PlanItemId random() {
        return new PlanItemId(Id.random());
    }
}
