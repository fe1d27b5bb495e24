package org.ozonenet.notices;

import org.ozonenet.kernel.Id;

/** A browser that is told at once; made from its address. */
record PushDeviceId(String value) implements Id {

    PushDeviceId {
        Id.checked(value);
    }
}
