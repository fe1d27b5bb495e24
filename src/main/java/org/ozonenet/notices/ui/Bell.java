package org.ozonenet.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.notices.Inbox;
import org.ozonenet.shell.ToolbarItem;

/** Leads to the inbox and says how many notices are unread. */
@SpringComponent
class Bell implements ToolbarItem {

    private final Inbox inbox;

    Bell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        return Optional.of(new BellLink(inbox));
    }
}
