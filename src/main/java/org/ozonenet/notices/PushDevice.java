package org.ozonenet.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A browser that is told at once that there is something. The last person who said so in it is the one it is told for. */
@Document("push-devices")
@TypeAlias("push-device")
record PushDevice(@Id PushDeviceId id, PersonId recipient, PushAddress address, Instant at) {

    static PushDevice of(PersonId recipient, PushAddress address, Instant at) {
        return new PushDevice(id(address), recipient, address, at);
    }

    static PushDeviceId id(PushAddress address) {
        return new PushDeviceId(UUID.nameUUIDFromBytes(address.value().getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
