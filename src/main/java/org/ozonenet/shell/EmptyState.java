package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows when there is nothing in it: that it is empty, and what to do. */
public final class EmptyState extends Composite<Div> {

    /**
     * @param what what is not there
     * @param whatToDo what the reader can do about it
     */
    public EmptyState(String what, String whatToDo) {
        getContent().addClassName("ozn-empty");
        var title = new Paragraph(what);
        title.addClassName("ozn-empty-title");
        getContent().add(title, new Paragraph(whatToDo));
    }

    /** Adds the control that does it. */
    public EmptyState withAction(Component action) {
        getContent().add(action);
        return this;
    }
}
