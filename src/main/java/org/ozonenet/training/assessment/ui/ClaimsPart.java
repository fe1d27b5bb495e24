package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.assessment.ClaimLine;
import org.ozonenet.training.assessment.PriorLearning;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The claims of prior learning that wait for the reader. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ClaimsPart extends Composite<Div> {

    private final PriorLearning claims;
    private final ObjectProvider<DocumentPanel> panels;
    private final PersonNames names;
    private final Reader reader;

    ClaimsPart(PriorLearning claims, ObjectProvider<DocumentPanel> panels, PersonNames names, Reader reader) {
        this.claims = claims;
        this.panels = panels;
        this.names = names;
        this.reader = reader;
    }

    void show() {
        getContent().removeAll();
        var waiting = claims.waiting();
        if (waiting.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("assessment.claims.empty"),
                            getTranslation("assessment.claims.empty.what-to-do")));
            return;
        }
        var cards = new CardList();
        cards.show(waiting, this::card);
        getContent().add(cards);
    }

    private Component card(ClaimLine claim) {
        var papers = new Div();
        var look = new Button(getTranslation("assessment.claims.papers"), click -> {
            claims.look(claim.id());
            var panel = panels.getObject();
            panel.show(claims.papers(claim.id()));
            papers.removeAll();
            papers.add(panel);
        });
        var reason = new TextArea(getTranslation("assessment.claims.reason"));
        reason.setMaxLength(500);
        var accept = new Button(getTranslation("assessment.claims.accept"), click -> decide(claim, true, reason));
        var reject = new Button(getTranslation("assessment.claims.reject"), click -> decide(claim, false, reason));
        return new Div(
                new H3(claim.unit().value() + " · " + names.of(claim.claimant())),
                new Paragraph(claim.says()),
                new Paragraph(getTranslation(
                        "assessment.claims.learnt", reader.formats().day(claim.learntOn()))),
                look,
                papers,
                reason,
                new Div(accept, reject));
    }

    private void decide(ClaimLine claim, boolean accepted, TextArea reason) {
        claims.decide(claim.id(), accepted, reason.getValue());
        show();
    }
}
