package org.ozonenet.twinning;

import java.util.Set;
import org.ozonenet.access.Function;

/** Which authority of a country takes part. */
public enum Authority {
    /** The national ozone unit. */
    OZONE_UNIT(Set.of(Function.NOO)),
    /** The customs service. */
    CUSTOMS(Set.of(Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER));

    private final Set<Function> functions;

    Authority(Set<Function> functions) {
        this.functions = functions;
    }

    /** Whether somebody in that function acts for it. */
    public boolean isServedBy(Function function) {
        return functions.contains(function);
    }
}
