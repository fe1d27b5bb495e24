package org.ozonenet.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.reference.PostId;

/**
 * Something that a reader can do with a counterpart at a border post beyond calling or writing, for example to ask
 * about a shipment. Features above implement this as a Spring bean; the page of the post shows what the beans give.
 */
public interface CounterpartAction {

    /** Where it stands on the card: smaller first. */
    int order();

    /** A button or link for this reader and counterpart; empty where it does not apply. */
    Optional<Component> forCounterpart(Actor reader, PostId post, EntryCard counterpart);
}
