package org.ozonenet.training.cohorts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.training.catalogue.PublishedCourse;
import org.ozonenet.training.cohorts.CohortDraft;
import org.ozonenet.training.cohorts.CohortId;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.DayId;
import org.ozonenet.training.cohorts.Exercise;
import org.ozonenet.training.cohorts.ExerciseId;
import org.ozonenet.training.cohorts.TrainingDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class CohortViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CohortKeeping keeping;

    @Autowired
    private EventsArrived events;

    @Test
    @SignedInAs(function = Function.TECHNICIAN, country = "LA")
    void tellsSomebodyWithoutAGroupWhatToDo() {
        assertThat(text("training/cohorts")).contains("You are in no group yet", "without a group");
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("Begin a group");
    }

    @Test
    @SignedInAs(function = Function.TRAINER, country = "LA")
    void showsATrainerThePeopleTheDaysAndTheFigures() {
        PublishedCourse.in(portal);
        var id = keeping.open(new CohortDraft(
                "Vehicles in Vientiane",
                PublishedCourse.CODE,
                Set.of(new Iso2("LA")),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 3, 31)));
        var learner =
                TestPersons.in(portal).named("cohort-view-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
        keeping.enrol(id, learner);
        keeping.plan(
                id,
                new TrainingDay(
                        DayId.random(),
                        LocalDate.of(2026, 12, 1),
                        LocalTime.of(9, 0),
                        LocalTime.of(16, 0),
                        ZoneOffset.UTC,
                        "Workshop",
                        "Recovery"));
        keeping.prepare(id, new Exercise(ExerciseId.random(), "A", "R-134a"));
        keeping.write(id, "Welcome to all", Set.of());
        events.await();
        assertThat(text("training/cohorts")).contains("Vehicles in Vientiane", "Learners: 1");
        assertThat(text("training/cohorts/" + id.value()))
                .contains("Take in as learner", "There: 0 of 1", "It holds R-134a", "Welcome to all")
                .contains("Lessons read: 0", "Figures by country and gender", "Lao ");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "KZ")
    void showsNothingOfAGroupToSomebodyElse() {
        assertThat(text("training/cohorts/" + CohortId.random().value())).doesNotContain("Take in as learner");
    }

    private String text(String path) {
        UI.getCurrent().navigate(path);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
