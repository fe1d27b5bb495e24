package org.ozonenet.twinning.plan;

import java.util.List;

/**
 * An activity as the members of the exchange read it.
 *
 * @param late whether its last day is past and there is still something to do
 */
public record PlanLine(PlanDraft plan, PlanState state, List<PlanEntry> entries, boolean late) {}
