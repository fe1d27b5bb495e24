package org.ozonenet.meetings.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaDay;

/** The places of an agenda that can be on, named by the identifiers of its entries. */
final class AgendaPlaces {

    /** A session or an item that can be on. */
    record Place(String place, LocalizedText title, boolean session) {}

    private AgendaPlaces() {}

    static List<Place> of(List<AgendaDay> agenda) {
        var places = new ArrayList<Place>();
        for (var day : agenda) {
            for (var session : day.sessions()) {
                places.add(new Place(session.id().value(), session.title(), true));
                session.items().forEach(item -> places.add(new Place(item.id().value(), item.title(), false)));
            }
        }
        return places;
    }

    static Optional<Place> find(List<AgendaDay> agenda, String place) {
        return of(agenda).stream().filter(each -> each.place().equals(place)).findFirst();
    }
}
