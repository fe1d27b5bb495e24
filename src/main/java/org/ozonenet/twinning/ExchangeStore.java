package org.ozonenet.twinning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The exchanges in the store. */
interface ExchangeStore extends Repository<Exchange, ExchangeId> {

    Exchange save(Exchange exchange);

    Optional<Exchange> findById(ExchangeId id);

    @Query("{'parties.country': {'$in': ?0}}")
    List<Exchange> findByCountries(Collection<String> countries);

    @Query("{'entries.person': ?0}")
    List<Exchange> findEnteredBy(PersonId person);

    @Query("{'networks': {'$in': ?0}}")
    List<Exchange> findByNetworks(Collection<String> networks);

    @Query("{'state': {'$in': ?0}}")
    List<Exchange> findByStates(Collection<String> states);
}
