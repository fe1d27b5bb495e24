package org.ozonenet.twinning.plan;

import java.time.Instant;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;

/**
 * A change of an activity.
 *
 * @param state after it
 * @param remark in the writer's own words, or empty
 */
public record PlanEntry(Instant at, PersonId by, Function function, Iso2 side, PlanState state, String remark) {}
