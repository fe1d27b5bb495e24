package org.ozonenet.seals;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The signing keys in the store; there are few. */
interface SealKeyStore extends Repository<SealKey, SealKeyId> {

    SealKey save(SealKey key);

    Optional<SealKey> findById(SealKeyId id);

    List<SealKey> findByAlgorithm(String algorithm);
}
