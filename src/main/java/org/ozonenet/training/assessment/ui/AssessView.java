package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.training.assessment.Assessments;

/** Where assessors begin, find their assessments again and decide on claims, and where officers name assessors. */
@Route("training/assess")
@Menu(title = "assessment.menu", order = 32, icon = "assess")
@RolesAllowed({"ASSESSOR", "NOO"})
class AssessView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Assessments assessments;
    private final BeginPart begin;
    private final ClaimsPart claims;
    private final AssessorsPart assessors;
    private final PersonNames names;
    private final CurrentActor currentActor;

    AssessView(
            Assessments assessments,
            BeginPart begin,
            ClaimsPart claims,
            AssessorsPart assessors,
            PersonNames names,
            CurrentActor currentActor) {
        this.assessments = assessments;
        this.begin = begin;
        this.claims = claims;
        this.assessors = assessors;
        this.names = names;
        this.currentActor = currentActor;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(currentActor.require());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.title");
    }

    private void show(Actor reader) {
        removeAll();
        add(new PageHeader(getTranslation("assessment.title")).withLine(getTranslation("assessment.line")));
        if (reader.has(Function.ASSESSOR)) {
            begin.show();
            claims.show();
            add(section("assessment.begin", begin), mine(), section("assessment.claims", claims));
        }
        if (reader.has(Function.NOO)) {
            assessors.show(reader);
            add(section("assessment.assessors", assessors));
        }
    }

    private Section mine() {
        var lines = assessments.mine();
        var section = new Section(new H2(getTranslation("assessment.mine")));
        if (lines.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("assessment.mine.empty"), getTranslation("assessment.mine.empty.what-to-do")));
        } else {
            var cards = new CardList();
            cards.show(lines, line -> new AssessmentCard(line, names.of(line.candidate())));
            section.add(cards);
        }
        section.add(new Note(Note.Kind.INFO, getTranslation("assessment.offline")));
        return section;
    }

    private Section section(String title, com.vaadin.flow.component.Component part) {
        return new Section(new H2(getTranslation(title)), part);
    }
}
