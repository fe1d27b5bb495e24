package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one first-level heading, a line below it, and the actions of the page. */
public final class PageHeader extends Composite<Header> {

    private final Div words = new Div();
    private final Div actions = new Div();

    /** @param title already in the reader's language */
    public PageHeader(String title) {
        getContent().addClassName("ozn-page-header");
        words.addClassName("ozn-page-header-words");
        actions.addClassName("ozn-page-header-actions");
        words.add(new H1(title));
        getContent().add(words);
    }

    /** Adds a line that says more than the title can. */
    public PageHeader withLine(String text) {
        var line = new Paragraph(text);
        line.addClassName("ozn-secondary");
        words.add(line);
        return this;
    }

    /** Adds something to the line below the title: a badge, a link back, a date. */
    public PageHeader withPart(Component part) {
        words.add(part);
        return this;
    }

    /** Adds buttons and the like, at the right or, on a phone, below. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        getContent().add(actions);
        return this;
    }
}
