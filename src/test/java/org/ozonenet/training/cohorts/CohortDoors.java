package org.ozonenet.training.cohorts;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;

/** Own is a cohort with the actor in the chair, and people of the own country. */
public class CohortDoors implements DoorArguments {

    private static final CourseCode COURSE = new CourseCode("EVMAC");
    private static final DayId DAY = new DayId("a-day");

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().equals("org.ozonenet.training.cohorts")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "CohortId" -> cohort(situation);
            case "CohortDraft" -> draft(situation);
            case "TrainingDay" -> day();
            case "DayId" -> DAY;
            case "Exercise" -> new Exercise(ExerciseId.random(), "A", "R-134a");
            case "ExerciseId" -> ExerciseId.random();
            case "PersonId" -> situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
            case "Set" -> Set.of();
            default -> null;
        };
    }

    private static CohortId cohort(Situation situation) {
        var chair = situation.own()
                ? situation.actor()
                : situation.somebody(Function.TRAINER, new Scope.Country(new Iso2("KZ")));
        return situation.as(chair, () -> made(situation, chair));
    }

    private static CohortId made(Situation situation, PersonId chair) {
        var id = CohortId.random();
        situation.bean(Spaces.class).open(id.space());
        var cohort = Cohort.opened(
                id, draft(situation), new CourseVersionId(COURSE, "0.0.0", "00"), Set.of(new UnitCode("EV-U2")), chair);
        situation.bean(CohortStore.class).save(cohort);
        situation.bean(CohortRegister.class).change(id, each -> each.with(day(), planned(id)));
        return id;
    }

    private static TrainingDayPlanned planned(CohortId id) {
        return new TrainingDayPlanned(
                org.ozonenet.kernel.EventHeader.in(id.value(), java.time.Instant.EPOCH, null),
                id,
                DAY,
                day().date(),
                false);
    }

    private static TrainingDay day() {
        return new TrainingDay(
                DAY,
                LocalDate.of(2030, 5, 6),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                ZoneOffset.UTC,
                "Workshop",
                "Recovery");
    }

    private static CohortDraft draft(Situation situation) {
        return new CohortDraft(
                "Group", COURSE, Set.of(situation.country()), LocalDate.of(2030, 5, 6), LocalDate.of(2030, 6, 6));
    }
}
