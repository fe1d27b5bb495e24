package org.ozonenet.twinning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The invitations of parties in the store. */
interface PartyInvitationStore extends Repository<PartyInvitation, PartyInvitationId> {

    PartyInvitation save(PartyInvitation invitation);

    Optional<PartyInvitation> findById(PartyInvitationId id);

    List<PartyInvitation> findByExchange(ExchangeId exchange);

    @Query("{'party.country': {'$in': ?0}}")
    List<PartyInvitation> findByCountries(Collection<String> countries);
}
