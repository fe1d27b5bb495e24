package org.ozonenet.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ozonenet.kernel.Tlp;

/** A marking of the Traffic Light Protocol, in the colours that FIRST sets for version 2.0. */
public final class TlpBadge extends Composite<Span> {

    public TlpBadge(Tlp marking) {
        getContent().setText(marking.label());
        getContent().addClassNames("ozn-tlp", "ozn-tlp-" + marking.name().toLowerCase(Locale.ROOT));
    }
}
