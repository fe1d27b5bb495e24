package org.ozonenet.meetings.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingPlan;

/**
 * Names the places of a meeting on which minutes are written. An item of the agenda is known by its English title and
 * not by its position, so that its minutes go with it when the agenda is put in another order.
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
        var seen = new HashMap<String, Integer>();
        places.add(new Place(OPENING, null));
        for (var day : plan.agenda()) {
            for (var session : day.sessions()) {
                places.add(item(session.title(), seen));
                session.items().forEach(item -> places.add(item(item.title(), seen)));
            }
        }
        places.add(new Place(PROCEEDINGS, null));
        places.add(new Place(CLOSING, null));
        return places;
    }

    private static Place item(LocalizedText title, HashMap<String, Integer> seen) {
        var digest = UUID.nameUUIDFromBytes(title.in(Lang.EN).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        var times = seen.merge(digest, 1, Integer::sum);
        return new Place(digest + (times == 1 ? "" : "-" + times), title);
    }
}
