package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts with their names: two columns where there is room, name above value on a phone. */
public final class Facts extends Composite<DescriptionList> {

    public Facts() {
        getContent().addClassName("ozn-facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Span(value));
    }

    public Facts with(String name, Component... values) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(values));
        return this;
    }
}
