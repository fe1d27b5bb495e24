package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.PersonCard;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.AssessmentRefusedException;
import org.ozonenet.training.assessment.Assessments;
import org.ozonenet.training.assessment.Assessors;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Begins an assessment: of whom, and in which unit. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BeginPart extends Composite<Div> {

    private final Assessments assessments;
    private final Assessors assessors;
    private final Grants grants;
    private final Schemes schemes;
    private final Reader reader;
    private final Div answer = new Div();

    BeginPart(Assessments assessments, Assessors assessors, Grants grants, Schemes schemes, Reader reader) {
        this.assessments = assessments;
        this.assessors = assessors;
        this.grants = grants;
        this.schemes = schemes;
        this.reader = reader;
    }

    void show() {
        getContent().removeAll();
        var qualifications = assessors.mine();
        if (qualifications.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("assessment.begin.none"),
                            getTranslation("assessment.begin.none.what-to-do")));
            return;
        }
        var units = new TreeSet<UnitCode>();
        qualifications.forEach(each -> units.addAll(each.units()));
        var candidate = new Select<PersonCard>();
        candidate.setId("candidate");
        candidate.setLabel(getTranslation("assessment.begin.candidate"));
        candidate.setItems(qualifications.stream()
                .flatMap(each -> grants.ofCountry(each.country()).stream())
                .filter(card -> card.functions().stream().anyMatch(held -> learns(held.function())))
                .toList());
        candidate.setItemLabelGenerator(PersonCard::name);
        var unit = new Select<UnitCode>();
        unit.setId("unit");
        unit.setLabel(getTranslation("assessment.begin.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(
                code -> code.value() + " " + schemes.title(code).in(reader.lang()));
        var button = new Button(getTranslation("assessment.begin.button"), click -> begin(candidate, unit));
        button.addThemeName("primary");
        var form = new Div(candidate, unit, button);
        form.addClassName("ozn-filters");
        answer.removeAll();
        getContent().add(form, answer);
    }

    private void begin(Select<PersonCard> candidate, Select<UnitCode> unit) {
        answer.removeAll();
        if (candidate.getValue() == null || unit.getValue() == null) {
            refuse("assessment.begin.missing");
            return;
        }
        try {
            var id = assessments.open(candidate.getValue().person(), unit.getValue(), null);
            getUI().ifPresent(ui -> ui.getPage().setLocation("assess/" + id.value()));
        } catch (AssessmentRefusedException e) {
            refuse("assessment.objection." + e.objection());
        } catch (NoSuchElementException e) {
            refuse("assessment.begin.no-checklist");
        }
    }

    private void refuse(String key) {
        answer.add(new Note(Note.Kind.ERROR, getTranslation(key)));
    }

    private static boolean learns(Function function) {
        return switch (function) {
            case TECHNICIAN, CUSTOMS_OFFICER, CUSTOMS_FOCAL_POINT, NOO, TRAINER -> true;
            default -> false;
        };
    }
}
