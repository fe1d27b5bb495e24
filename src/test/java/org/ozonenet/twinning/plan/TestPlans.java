package org.ozonenet.twinning.plan;

import java.time.LocalDate;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Party;

/** Activities for tests. */
public final class TestPlans {

    private TestPlans() {}

    public static PlanDraft training(ExchangeId exchange, String country, LocalDate due) {
        return new PlanDraft(
                PlanItemId.random(),
                exchange,
                PlanKind.TRAINING,
                "Officers of both sides at Torugart",
                "Identifiers and labels",
                new Party(new Iso2(country), Authority.OZONE_UNIT),
                due,
                Set.of(),
                Set.of());
    }
}
