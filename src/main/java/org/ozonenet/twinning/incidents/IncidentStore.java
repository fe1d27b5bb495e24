package org.ozonenet.twinning.incidents;

import java.util.List;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.repository.Repository;

/** The incidents in the store. */
interface IncidentStore extends Repository<Incident, IncidentId> {

    Incident save(Incident incident);

    Optional<Incident> findById(IncidentId id);

    List<Incident> findByExchange(ExchangeId exchange);

    long countByExchange(ExchangeId exchange);
}
