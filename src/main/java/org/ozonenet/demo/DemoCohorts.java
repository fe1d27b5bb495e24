package org.ozonenet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.cohorts.CohortDraft;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.Cohorts;
import org.ozonenet.training.cohorts.DayId;
import org.ozonenet.training.cohorts.Exercise;
import org.ozonenet.training.cohorts.ExerciseId;
import org.ozonenet.training.cohorts.TrainingDay;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A group of Laos and Viet Nam that learns about vehicles, with a day to come and an exercise. */
@Component
@Profile("demo")
class DemoCohorts implements DemoPart {

    private static final CourseCode VEHICLES = new CourseCode("EVMAC");

    private final Courses courses;
    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final Clock clock;

    DemoCohorts(Courses courses, Cohorts cohorts, CohortKeeping keeping, Clock clock) {
        this.courses = courses;
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public void make(Cast cast) {
        if (courses.course(VEHICLES).isEmpty()) {
            return;
        }
        cast.as("coordinator.sea", () -> {
            if (!cohorts.mine().isEmpty()) {
                return;
            }
            var today = LocalDate.now(clock);
            var id = keeping.open(new CohortDraft(
                    "Laos and Viet Nam: vehicles",
                    VEHICLES,
                    Set.of(new Iso2("LA"), new Iso2("VN")),
                    today.minusWeeks(2),
                    today.plusMonths(3)));
            keeping.addTrainer(id, cast.person("trainer.la"));
            keeping.enrol(id, cast.person("customs.la"));
            keeping.enrol(id, cast.person("officer.la"));
            keeping.enrol(id, cast.person("customs.vn"));
            keeping.plan(
                    id,
                    new TrainingDay(
                            DayId.random(),
                            today.plusWeeks(2),
                            LocalTime.of(9, 0),
                            LocalTime.of(16, 30),
                            ZoneId.of("Asia/Vientiane"),
                            "Vientiane",
                            "Refrigerant identifiers and recovery"));
            keeping.prepare(id, new Exercise(ExerciseId.random(), "A", "R-134a"));
        });
    }
}
