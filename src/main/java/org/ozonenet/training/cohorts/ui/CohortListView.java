package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.cohorts.AttendanceCertificates;
import org.ozonenet.training.cohorts.CohortId;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortLine;
import org.ozonenet.training.cohorts.Cohorts;

/** The cohorts of the reader, and beginning one. */
@Route("training/cohorts")
@Menu(title = "cohorts.menu", order = 30.5, icon = "users")
@PermitAll
class CohortListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final Courses courses;
    private final AttendanceCertificates certificates;
    private final CohortWords words;

    CohortListView(
            Cohorts cohorts,
            CohortKeeping keeping,
            Courses courses,
            AttendanceCertificates certificates,
            CohortWords words) {
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.courses = courses;
        this.certificates = certificates;
        this.words = words;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.title");
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle()).withLine(getTranslation("cohorts.line"));
        var mayOpen = keeping.mayOpenFor();
        if (!mayOpen.isEmpty()) {
            var open = new Button(
                    getTranslation("cohorts.open"),
                    click -> new OpenDialog(mayOpen, courses.catalogue(), words, draft -> go(keeping.open(draft)))
                            .open());
            open.addThemeName("primary");
            header.withActions(open);
        }
        add(header);
        var mine = cohorts.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("cohorts.none"),
                    getTranslation(mayOpen.isEmpty() ? "cohorts.none.learner" : "cohorts.none.trainer")));
        } else {
            var cards = new CardList();
            cards.show(mine, this::card);
            add(cards);
        }
        showLeft();
    }

    /** Where somebody was stays theirs when they are let go. */
    private void showLeft() {
        var left = cohorts.left();
        if (left.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("cohorts.left")));
        var cards = new CardList();
        cards.show(left, line -> {
            var card = new Div(
                    new H3(line.title()),
                    new Paragraph(courses.version(line.course()).title().in(words.lang())));
            certificates
                    .mine(line.id(), words.lang())
                    .ifPresent(pdf -> card.add(MadeFile.link(
                            getTranslation("cohorts.attendance.get"),
                            "attendance.pdf",
                            "application/pdf",
                            () -> certificates.mine(line.id(), words.lang()).orElseThrow())));
            return card;
        });
        add(cards);
    }

    private Component card(CohortLine line) {
        var title = new H2(new RouterLink(line.title(), CohortView.class, CohortView.parameters(line.id())));
        var about = new Paragraph(words.about(line));
        about.addClassName("ozn-secondary");
        var card = new Div(
                title,
                new Paragraph(courses.version(line.course()).title().in(words.lang())),
                about,
                new Paragraph(getTranslation("cohorts.learners.count", line.learners())));
        if (line.closed()) {
            card.add(new Span(getTranslation("cohorts.closed")));
        }
        return card;
    }

    private void go(CohortId id) {
        getUI().ifPresent(ui -> ui.navigate(CohortView.class, new RouteParameters(CohortView.ID, id.value())));
    }
}
