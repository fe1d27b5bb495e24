package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Doubt;

/** How well a fact stands, beside the fact: nothing where there is no doubt and no remark. */
final class DoubtLine extends Composite<Div> {

    DoubtLine(Doubt doubt) {
        getContent().addClassName("ozn-doubt");
        if (doubt.isDoubtful()) {
            var word = new Span(
                    getTranslation("reference.certainty." + doubt.certainty().name()));
            word.addClassName("ozn-doubt-word");
            getContent().add(word);
        }
        var remark = doubt.remark();
        if (remark != null) {
            getContent().add(new Span(" "), english(remark));
        }
        setVisible(doubt.isDoubtful() || remark != null);
    }

    /** Data in English, so named for screen readers. */
    static Span english(@Nullable String text) {
        var span = new Span(text == null ? "" : text);
        span.getElement().setAttribute("lang", "en");
        return span;
    }
}
