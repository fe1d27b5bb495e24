package org.ozonenet.rights;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Makes arguments for the doors of a room, where the type alone does not say how; see the head of the table. */
public interface DoorArguments {

    /**
     * An argument for a door.
     *
     * @return null where the room has nothing to say about it
     */
    @Nullable Object argument(Method door, Class<?> type, Situation situation);
}
