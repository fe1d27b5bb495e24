package org.ozonenet.meetings;

import org.ozonenet.kernel.Id;

/**
 * An entry of an agenda: a session or an item of one. It stays the same whatever becomes of the title, the time and
 * the order, so that minutes, papers, threads and calendars keep to the entry they are about.
 */
public record AgendaItemId(String value) implements Id {

    public AgendaItemId {
        Id.checked(value);
    }

    public static AgendaItemId random() {
        return new AgendaItemId(Id.random());
    }
}
