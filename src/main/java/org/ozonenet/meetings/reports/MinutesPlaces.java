package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingPlan;

/**
 * Names the places of a meeting on which minutes are written. An entry of the agenda is known by its identifier,
 * so that its minutes go with it whatever becomes of its title and its position.
 */
final class MinutesPlaces {

    /** With what the report begins. */
    static final String OPENING = "opening";

    /** What went on beside the items of the agenda. */
    static final String PROCEEDINGS = "proceedings";

    /** With what the report ends. */
    static final String CLOSING = "closing";

    /** @param title of the item, or null for the places that every meeting has */
    record Place(String place, @Nullable LocalizedText title) {}

    private MinutesPlaces() {}

    static List<Place> of(MeetingPlan plan) {
        var places = new ArrayList<Place>();
        places.add(new Place(OPENING, null));
        for (var day : plan.agenda()) {
            for (var session : day.sessions()) {
                places.add(new Place(session.id().value(), session.title()));
                session.items().forEach(item -> places.add(new Place(item.id().value(), item.title())));
            }
        }
        places.add(new Place(PROCEEDINGS, null));
        places.add(new Place(CLOSING, null));
        return places;
    }
}
