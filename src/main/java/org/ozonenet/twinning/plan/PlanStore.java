package org.ozonenet.twinning.plan;

import java.util.List;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.repository.Repository;

/** The activities in the store. */
interface PlanStore extends Repository<PlanItem, PlanItemId> {

    PlanItem save(PlanItem item);

    Optional<PlanItem> findById(PlanItemId id);

    List<PlanItem> findByExchange(ExchangeId exchange);
}
