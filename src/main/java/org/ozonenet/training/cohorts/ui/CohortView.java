package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import org.ozonenet.kernel.Id;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.cohorts.CohortId;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Cohorts;

/** A cohort: its days, exercises and messages; for its trainers also its people and what they need. */
@Route("training/cohorts/:" + CohortView.ID)
@PermitAll
class CohortView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "cohort";

    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final Courses courses;
    private final CohortWords words;
    private final DaysPart days;
    private final ExercisesPart exercises;
    private final PeoplePart people;
    private final MessagesPart messages;
    private final OwnPart own;
    private String title = "";

    CohortView(
            Cohorts cohorts,
            CohortKeeping keeping,
            Courses courses,
            CohortWords words,
            DaysPart days,
            ExercisesPart exercises,
            PeoplePart people,
            MessagesPart messages,
            OwnPart own) {
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.courses = courses;
        this.words = words;
        this.days = days;
        this.exercises = exercises;
        this.people = people;
        this.messages = messages;
        this.own = own;
        addClassName("ozn-page");
    }

    static RouteParameters parameters(CohortId id) {
        return new RouteParameters(ID, id.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(CohortId::new)
                .flatMap(cohorts::sheet)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CohortSheet sheet) {
        removeAll();
        var line = sheet.line();
        title = line.title();
        add(header(sheet));
        if (line.closed()) {
            add(new Note(Note.Kind.INFO, getTranslation("cohorts.closed")));
        }
        var again = again(line.id());
        if (sheet.gender() != null) {
            own.show(sheet, again);
            add(own);
        }
        days.show(sheet, again);
        exercises.show(sheet, again);
        messages.show(sheet, again);
        add(days, exercises, messages);
        if (line.mayRun()) {
            people.show(sheet, again);
            add(people);
        }
    }

    private PageHeader header(CohortSheet sheet) {
        var line = sheet.line();
        var course = courses.version(line.course());
        var header = new PageHeader(title)
                .withLine(course.title().in(words.lang()) + " " + line.course().version() + " · " + words.about(line));
        var actions = new ArrayList<Component>();
        actions.add(new RouterLink(getTranslation("cohorts.all"), CohortListView.class));
        if (sheet.gender() != null) {
            var learn = new Anchor("learning/" + line.course().course().value(), getTranslation("cohorts.to-course"));
            learn.getElement().setAttribute("router-ignore", true);
            actions.add(learn);
        }
        if (line.mayRun() && !line.closed()) {
            actions.add(new Button(getTranslation("cohorts.close"), click -> {
                keeping.close(line.id());
                again(line.id()).run();
            }));
        }
        return header.withActions(actions.toArray(Component[]::new));
    }

    private Runnable again(CohortId id) {
        return () -> cohorts.sheet(id).ifPresent(this::show);
    }
}
