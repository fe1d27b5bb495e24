package org.ozonenet.access.accounts;

import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts in the store. */
interface AccountStore extends Repository<Account, PersonId> {

    Account save(Account account);

    Optional<Account> findById(PersonId id);

    Optional<Account> findByOutside(String outside);

    Optional<Account> findByPasskeyHandle(String handle);

    @Query("{'passkeys.credential': ?0}")
    Optional<Account> findByCredential(String credential);
}
