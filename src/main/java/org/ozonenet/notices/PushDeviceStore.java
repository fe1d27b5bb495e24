package org.ozonenet.notices;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** The browsers that are told at once, in the store. */
interface PushDeviceStore extends Repository<PushDevice, PushDeviceId> {

    PushDevice save(PushDevice device);

    Optional<PushDevice> findByIdAndRecipient(PushDeviceId id, PersonId recipient);

    List<PushDevice> findByRecipient(PersonId recipient);

    void deleteById(PushDeviceId id);
}
