package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.access.Actor;

/** A card of the home page. Features implement this as a Spring bean; the home page shows what the beans give. */
public interface HomeCard {

    /** Where the card stands: smaller first. What waits for the reader stands before what is only good to know. */
    int order();

    /** The card for this reader, with a second-level heading inside; empty where it has nothing to say to them. */
    Optional<Component> forReader(Actor reader);
}
