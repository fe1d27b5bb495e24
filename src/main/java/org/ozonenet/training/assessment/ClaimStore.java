package org.ozonenet.training.assessment;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.repository.Repository;

/** The claims in the store. */
interface ClaimStore extends Repository<Claim, ClaimId> {

    Claim save(Claim claim);

    Optional<Claim> findById(ClaimId id);

    List<Claim> findByClaimant(PersonId claimant);

    List<Claim> findByCountryAndState(Iso2 country, ClaimState state);
}
