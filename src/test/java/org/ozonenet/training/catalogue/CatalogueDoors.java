package org.ozonenet.training.catalogue;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.training.UnitCode;

/** A course that is not there: whoever is told so has been let in. */
public class CatalogueDoors implements DoorArguments {

    private static final CourseCode COURSE = new CourseCode("NONE");

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().equals("org.ozonenet.training.catalogue")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "CourseCode" -> COURSE;
            case "CourseVersionId" -> new CourseVersionId(COURSE, "1.0.0", "0".repeat(64));
            case "UnitCode" -> new UnitCode("AB-U1");
            case "Lang" -> Lang.EN;
            default -> null;
        };
    }
}
