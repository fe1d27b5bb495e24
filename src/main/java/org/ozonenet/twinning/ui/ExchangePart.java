package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeSheet;

/** Something more on the page of an exchange, for those inside. Implementations are Spring beans. */
public interface ExchangePart {

    /** Smaller stands first. */
    int order();

    /** A link at the head of the page; empty where the reader can do nothing there. */
    default Optional<Component> action(ExchangeSheet exchange) {
        return Optional.empty();
    }

    /** The part itself, after the enquiries. */
    Component part(ExchangeSheet exchange);
}
