package org.ozonenet.training.learning;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Id;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;

/** Own is an attempt of the actor, and a learner of the own country. */
public class LearningDoors implements DoorArguments {

    private static final CourseCode COURSE = new CourseCode("EVMAC");
    private static final UnitCode UNIT = new UnitCode("EV-U2");

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().startsWith("org.ozonenet.training.learning")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "CourseCode" -> COURSE;
            case "LessonAddress" -> new LessonAddress(UNIT, "01-first");
            case "Quiz" -> new Quizzes.Quiz(COURSE, UNIT, 1, 0);
            case "SentAnswer" -> new SentAnswer(0, 1, List.of("1"));
            case "AttemptId" -> attempt(situation);
            case "PersonId" -> situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
            default -> null;
        };
    }

    private static AttemptId attempt(Situation situation) {
        PersonId candidate = situation.own()
                ? situation.actor()
                : situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
        var id = new AttemptId(Id.random());
        var now = Instant.parse("2026-11-23T09:00:00Z");
        situation
                .bean(AttemptStore.class)
                .save(Attempt.begun(
                        id,
                        candidate,
                        new CourseVersionId(COURSE, "0.0.0", "00"),
                        List.of(),
                        now,
                        now.plusSeconds(3600)));
        return id;
    }
}
