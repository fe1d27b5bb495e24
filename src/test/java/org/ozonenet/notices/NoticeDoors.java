package org.ozonenet.notices;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** An address that no push service has: it gets past the rights and no further, so that no test calls anybody outside. */
final class NoticeDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        return type == PushAddress.class ? new PushAddress("https://push.example/sample") : null;
    }
}
