package org.ozonenet.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** What stands where something is still being made: a moving bar and what is being done. */
public final class Busy extends Composite<Div> {

    public Busy(String what) {
        getContent().addClassName("ozn-busy");
        getContent().getElement().setAttribute("role", "status");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        getContent().add(new Span(what), bar);
    }
}
