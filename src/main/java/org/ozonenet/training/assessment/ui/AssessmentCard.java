package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.ozonenet.training.assessment.AssessmentLine;

/** An assessment in a list; its page is a plain one that works without a link. */
final class AssessmentCard extends Composite<Div> {

    AssessmentCard(AssessmentLine line, String candidate) {
        var link = new Anchor("assess/" + line.id().value(), line.unit().value() + " · " + candidate);
        link.getElement().setAttribute("router-ignore", true);
        var state = new Paragraph(getTranslation(
                "assessment.result." + line.state().name() + "." + line.result().name()));
        getContent().add(new H3(link), state);
    }
}
