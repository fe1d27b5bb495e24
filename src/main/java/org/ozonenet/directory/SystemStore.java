package org.ozonenet.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** Which systems may read. */
interface SystemStore extends Repository<SystemAccess, SystemId> {

    SystemAccess save(SystemAccess access);

    Optional<SystemAccess> findById(SystemId id);

    Optional<SystemAccess> findByTokenHash(String hash);

    @Query("{'madeAt': {$lte: ?0}}")
    List<SystemAccess> findMadeUntil(Instant moment);
}
