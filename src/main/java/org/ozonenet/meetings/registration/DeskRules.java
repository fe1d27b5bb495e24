package org.ozonenet.meetings.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one can register for a meeting.
 *
 * @param asks what the form asks beside what every form asks
 * @param places of each mode; a mode that is not named has no limit
 * @param closesAt until when answers are taken
 * @param eraseOn the day (UTC) on which dietary and access needs, data for visa letters and the addresses of invited
 *     guests are erased
 * @param interpretation languages into which is interpreted, as ISO 639-1 codes
 */
public record DeskRules(
        Set<RegistrationQuestion> asks,
        Map<AttendanceMode, Integer> places,
        Instant closesAt,
        LocalDate eraseOn,
        List<String> interpretation) {

    public DeskRules {
        asks = Set.copyOf(asks);
        places = Map.copyOf(places);
        interpretation = List.copyOf(interpretation);
        if (places.values().stream().anyMatch(limit -> limit < 0)) {
            throw new IllegalArgumentException("There are not fewer than no places");
        }
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }
}
