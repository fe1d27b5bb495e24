package org.ozonenet.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The events of a document that have not been relayed yet. It is a component named {@code outbox} of the document
 * itself, so that a change and its events are one write.
 *
 * @param pending oldest first
 */
public record Outbox(List<DomainEvent> pending) {

    private static final Outbox EMPTY = new Outbox(List.of());

    public Outbox {
        pending = List.copyOf(pending);
    }

    /** The outbox of a document that has nothing to tell. */
    public static Outbox empty() {
        return EMPTY;
    }

    /** This outbox with one more event at its end. */
    public Outbox with(DomainEvent event) {
        var more = new ArrayList<DomainEvent>(pending);
        more.add(event);
        return new Outbox(more);
    }
}
