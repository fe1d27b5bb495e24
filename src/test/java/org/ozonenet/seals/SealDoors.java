package org.ozonenet.seals;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** A key that nobody has: who may withdraw one is decided before it is looked for. */
public class SealDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        return type == SealKeyId.class ? new SealKeyId("A".repeat(43)) : null;
    }
}
