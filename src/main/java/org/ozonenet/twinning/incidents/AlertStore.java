package org.ozonenet.twinning.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The alerts in the store. */
interface AlertStore extends Repository<Alert, AlertId> {

    Alert save(Alert alert);

    Optional<Alert> findById(AlertId id);

    Optional<Alert> findByIncident(IncidentId incident);

    @Query("{'networks': {'$in': ?0}, 'ended': false}")
    List<Alert> findRunning(Collection<String> networks);
}
