package org.ozonenet.meetings.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who has a place in a meeting and who waits. The entries stand in order of arrival and a place is never stored: for
 * each mode the first as many as there are places have one, all later ones wait. So there is no state in which a place
 * is given twice or somebody overtakes, whatever order changes are saved in.
 *
 * @param places places of each mode; a mode that is not named has no limit
 */
record PlaceRegister(Map<AttendanceMode, Integer> places, List<Entry> entries) {

    /** One registration in the order of arrival. */
    record Entry(RegistrationId registration, AttendanceMode mode) {}

    PlaceRegister {
        places = Map.copyOf(places);
        entries = List.copyOf(entries);
        if (places.values().stream().anyMatch(limit -> limit < 0)) {
            throw new IllegalArgumentException("fewer than no places");
        }
        if (entries.stream().map(Entry::registration).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("registered twice");
        }
    }

    static PlaceRegister empty(Map<AttendanceMode, Integer> places) {
        return new PlaceRegister(places, List.of());
    }

    /** Joining again in the same mode keeps one's turn; in another mode one goes to the end, as anyone who arrives. */
    PlaceRegister joined(RegistrationId registration, AttendanceMode mode) {
        var entry = new Entry(registration, mode);
        if (entries.contains(entry)) {
            return this;
        }
        var next = new ArrayList<>(without(registration).entries);
        next.add(entry);
        return new PlaceRegister(places, next);
    }

    PlaceRegister without(RegistrationId registration) {
        return new PlaceRegister(
                places,
                entries.stream()
                        .filter(entry -> !entry.registration().equals(registration))
                        .toList());
    }

    PlaceRegister withPlaces(Map<AttendanceMode, Integer> changed) {
        return new PlaceRegister(changed, entries);
    }

    List<RegistrationId> placed(AttendanceMode mode) {
        return inMode(mode).stream().limit(limit(mode)).toList();
    }

    List<RegistrationId> waiting(AttendanceMode mode) {
        return inMode(mode).stream().skip(limit(mode)).toList();
    }

    /** Those who waited in the same mode before and have a place now, first come first: they are to be told. */
    List<RegistrationId> movedUpSince(PlaceRegister before, AttendanceMode mode) {
        var waited = before.waiting(mode);
        return placed(mode).stream().filter(waited::contains).toList();
    }

    private List<RegistrationId> inMode(AttendanceMode mode) {
        return entries.stream()
                .filter(entry -> entry.mode() == mode)
                .map(Entry::registration)
                .toList();
    }

    private int limit(AttendanceMode mode) {
        return places.getOrDefault(mode, Integer.MAX_VALUE);
    }
}
