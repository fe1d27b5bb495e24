package org.ozonenet.meetings.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaDay;

/** Names the places of an agenda by their position: "day.session" and "day.session.item", counted from 0. */
final class AgendaPlaces {

    /** A session or an item that can be on. */
    record Place(String place, LocalizedText title, boolean session) {}

    private AgendaPlaces() {}

    static List<Place> of(List<AgendaDay> agenda) {
        var places = new ArrayList<Place>();
        for (var day = 0; day < agenda.size(); day++) {
            var sessions = agenda.get(day).sessions();
            for (var number = 0; number < sessions.size(); number++) {
                var session = sessions.get(number);
                var place = day + "." + number;
                places.add(new Place(place, session.title(), true));
                for (var item = 0; item < session.items().size(); item++) {
                    places.add(new Place(
                            place + "." + item, session.items().get(item).title(), false));
                }
            }
        }
        return places;
    }

    static Optional<Place> find(List<AgendaDay> agenda, String place) {
        return of(agenda).stream().filter(each -> each.place().equals(place)).findFirst();
    }
}
