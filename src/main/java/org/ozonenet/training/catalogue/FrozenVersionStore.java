package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The published versions in the store. */
interface FrozenVersionStore extends Repository<FrozenVersion, String> {

    FrozenVersion save(FrozenVersion version);

    Optional<FrozenVersion> findById(String id);

    /** All of them; there are as many as courses were published. */
    List<FrozenVersion> findAll();
}
