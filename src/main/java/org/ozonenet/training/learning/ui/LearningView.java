package org.ozonenet.training.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.learning.CourseStanding;
import org.ozonenet.training.learning.Learning;

/** The reader's own courses with the way back to where they were; below, for those who accompany them, the learners. */
@Route("training/learning")
@Menu(title = "learning.menu", order = 30, icon = "learning")
@PermitAll
class LearningView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Learning learning;
    private final LearnersPart learners;
    private final CurrentActor currentActor;
    private final Reader reader;

    LearningView(Learning learning, LearnersPart learners, CurrentActor currentActor, Reader reader) {
        this.learning = learning;
        this.learners = learners;
        this.currentActor = currentActor;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("learning.title")).withLine(getTranslation("learning.mine.line")));
        add(mine(), new Paragraph(outside("courses", getTranslation("learning.mine.catalogue"))));
        if (learners.isFor(currentActor.require())) {
            learners.show();
            add(learners);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title");
    }

    private Component mine() {
        var courses =
                learning.mine().stream().filter(standing -> !standing.left()).toList();
        if (courses.isEmpty()) {
            return new EmptyState(
                    getTranslation("learning.mine.empty"), getTranslation("learning.mine.empty.what-to-do"));
        }
        var cards = new CardList();
        cards.show(courses, this::card);
        return cards;
    }

    private Component card(CourseStanding standing) {
        var address = "learning/" + standing.course().value();
        var title = new H2(outside(address, standing.title().in(reader.lang())));
        if (standing.invited()) {
            return new Div(title, new Paragraph(getTranslation("learning.course.invited")));
        }
        var test = standing.test();
        var from = test.from();
        var card = new Div(
                title,
                new Paragraph(getTranslation("learning.course.progress", standing.lessonsRead(), standing.lessons())),
                new Paragraph(getTranslation("learning.next." + test.next().name(), said(from), test.left())));
        var resume = standing.resume();
        if (resume != null) {
            card.add(new Paragraph(
                    outside(resume.page(standing.course()).substring(1), getTranslation("learning.course.resume"))));
        }
        return card;
    }

    private String said(@Nullable Instant moment) {
        return moment == null ? "" : reader.formats().moment(moment);
    }

    /** A plain page, which the working pages' own navigation must leave alone. */
    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
