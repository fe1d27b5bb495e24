package org.ozonenet.meetings.recommendations;

import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;

/** A recommendation: the meeting that agreed it and its number there. */
public record RecommendationId(String value) implements Id {

    public RecommendationId {
        Id.checked(value);
    }

    static RecommendationId of(MeetingId meeting, int number) {
        return new RecommendationId(meeting.value() + "-r" + number);
    }

    ProgressId progressOf(Iso2 country) {
        return new ProgressId(value + "-" + country.value().toLowerCase(java.util.Locale.ROOT));
    }
}
