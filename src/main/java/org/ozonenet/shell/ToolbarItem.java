package org.ozonenet.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ozonenet.access.Actor;

/** Something in the bar at the top of each page: the search box, the bell. Features implement this as a Spring bean. */
public interface ToolbarItem {

    /** Where it stands: smaller is further left. */
    int order();

    /** A new component for a reader's page; empty where the reader has no use for it. */
    Optional<Component> forReader(Actor reader);
}
