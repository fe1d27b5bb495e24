package org.ozonenet.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A remark that stands out: a doubt about a fact, a limit, something that went wrong and what to do. */
public final class Note extends Composite<Div> {

    /** How strongly it stands out. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** A fact that is not certain, and why. */
        DOUBT,
        /** Something is not as it should be. */
        WARNING,
        /** Something failed: says what happened, what was kept and what to do. */
        ERROR
    }

    public Note(Kind kind, String text) {
        getContent().addClassNames("ozn-note", "ozn-note-" + kind.name().toLowerCase(Locale.ROOT));
        getContent().add(new Span(text));
        if (kind == Kind.ERROR) {
            getContent().getElement().setAttribute("role", "alert");
        }
    }
}
