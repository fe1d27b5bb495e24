package org.ozonenet.access;

import java.lang.reflect.Method;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** Arguments for the doors of access. */
final class AccessDoorArguments implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (type == NewPerson.class) {
            var name = "new-" + Id.random();
            return new NewPerson(
                    PersonId.random(),
                    name,
                    "Newcomer",
                    name + "@example.org",
                    Lang.EN,
                    ZoneOffset.UTC,
                    new ActsFor(Function.TECHNICIAN, new Scope.Country(situation.country())),
                    null);
        }
        return null;
    }
}
