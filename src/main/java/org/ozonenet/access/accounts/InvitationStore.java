package org.ozonenet.access.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The invitations in the store. */
interface InvitationStore extends Repository<Invitation, InvitationId> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(InvitationId id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    @Query("{'mail': ?0, 'acceptedAt': null, 'withdrawnAt': null}")
    List<Invitation> findWaitingByMail(String mail);

    @Query("{'acceptedAt': null, 'withdrawnAt': null}")
    List<Invitation> findWaiting(Pageable page);
}
