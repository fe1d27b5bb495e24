package org.ozonenet.training.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.documents.ui.DocumentPanel;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.ClaimDraft;
import org.ozonenet.training.assessment.ClaimLine;
import org.ozonenet.training.assessment.PriorLearning;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The reader's claims of prior learning, with their papers, and the form for another. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ClaimPart extends Composite<Div> {

    private final PriorLearning claims;
    private final ObjectProvider<DocumentPanel> panels;
    private final Schemes schemes;
    private final Reader reader;

    ClaimPart(PriorLearning claims, ObjectProvider<DocumentPanel> panels, Schemes schemes, Reader reader) {
        this.claims = claims;
        this.panels = panels;
        this.schemes = schemes;
        this.reader = reader;
    }

    void show() {
        getContent().removeAll();
        var cards = new CardList();
        cards.show(claims.mine(), this::card);
        getContent().add(cards, new Details(getTranslation("credentials.claim"), form()));
    }

    private Component card(ClaimLine claim) {
        var papers = panels.getObject();
        papers.show(claims.papers(claim.id()));
        var reason = claim.reason();
        var card = new Div(
                new H3(claim.unit().value() + " · "
                        + getTranslation("credentials.claim." + claim.state().name())),
                new Paragraph(claim.says()),
                papers);
        if (reason != null && !reason.isBlank()) {
            card.add(new Paragraph(reason));
        }
        return card;
    }

    private Div form() {
        var unit = new Select<UnitCode>();
        unit.setId("claim-unit");
        unit.setLabel(getTranslation("assessment.begin.unit"));
        unit.setItems(schemes.all().stream()
                .filter(scheme -> scheme.issuedHere())
                .flatMap(scheme -> scheme.categories().stream())
                .flatMap(category -> category.units().stream())
                .distinct()
                .sorted()
                .toList());
        unit.setItemLabelGenerator(
                code -> code.value() + " " + schemes.title(code).in(reader.lang()));
        var says = new TextArea(getTranslation("credentials.claim.says"));
        says.setHelperText(getTranslation("credentials.claim.says.hint"));
        says.setId("claim-says");
        says.setMaxLength(2000);
        says.setWidthFull();
        var learnt = new DatePicker(getTranslation("credentials.claim.learnt"));
        learnt.setId("claim-learnt");
        learnt.setLocale(reader.locale());
        var answer = new Div();
        var send = new Button(getTranslation("credentials.claim.send"), click -> {
            answer.removeAll();
            try {
                if (unit.getValue() == null || learnt.getValue() == null) {
                    throw new IllegalArgumentException("Unit and day are needed");
                }
                claims.submit(new ClaimDraft(unit.getValue(), says.getValue(), learnt.getValue()));
                show();
            } catch (IllegalArgumentException e) {
                answer.add(new Note(Note.Kind.ERROR, getTranslation("credentials.claim.missing")));
            }
        });
        var form = new Div(unit, learnt, says, send, answer);
        form.addClassName("ozn-form");
        return form;
    }
}
