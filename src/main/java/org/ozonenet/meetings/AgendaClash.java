package org.ozonenet.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * Something in an agenda that cannot be as it is stated, or hardly. It keeps nobody from saving: an agenda in the
 * making is full of it.
 *
 * @param session in which it shows
 * @param other session at the same time, or null where it is about one session alone
 * @param about the room or the speaker, or null
 * @param minutes by how much too long, else 0
 */
public record AgendaClash(
        Kind kind,
        AgendaSession session,
        @Nullable AgendaSession other,
        @Nullable LocalizedText about,
        int minutes) {

    public enum Kind {
        /** Two sessions at once in one room. */
        ROOM,
        /** Two sessions at once, and not for both is it said in which room. */
        ROOM_NOT_STATED,
        /** The same chair, rapporteur or speaker in two sessions at once. */
        SPEAKER,
        /** The items take longer than their session. */
        OVERRUN,
        /** A session on a day on which the meeting is not held. */
        DAY
    }

    /** All clashes of an agenda, in its order. */
    public static List<AgendaClash> in(AgendaDraft draft, MeetingDates dates) {
        var clashes = new ArrayList<AgendaClash>();
        for (var day : draft.days()) {
            for (var i = 0; i < day.sessions().size(); i++) {
                var session = day.sessions().get(i);
                if (day.day() != null && !dates.include(day.day())) {
                    clashes.add(new AgendaClash(Kind.DAY, session, null, null, 0));
                }
                AgendaTimes.overrun(session)
                        .ifPresent(over -> clashes.add(new AgendaClash(Kind.OVERRUN, session, null, null, over)));
                for (var other : day.sessions().subList(i + 1, day.sessions().size())) {
                    if (day.day() != null && overlap(session, other)) {
                        addParallel(clashes, session, other);
                    }
                }
            }
        }
        return List.copyOf(clashes);
    }

    private static void addParallel(List<AgendaClash> clashes, AgendaSession one, AgendaSession other) {
        var room = one.setting().room();
        var otherRoom = other.setting().room();
        if (room == null || otherRoom == null) {
            clashes.add(new AgendaClash(Kind.ROOM_NOT_STATED, one, other, null, 0));
        } else if (room.equals(otherRoom)) {
            clashes.add(new AgendaClash(Kind.ROOM, one, other, room, 0));
        }
        var twice = people(one);
        twice.retainAll(people(other));
        twice.forEach(who -> clashes.add(new AgendaClash(Kind.SPEAKER, one, other, who, 0)));
    }

    /** What ends when the other begins is not at the same time; a session without an end is taken for a moment. */
    private static boolean overlap(AgendaSession one, AgendaSession other) {
        var from = one.start();
        var otherFrom = other.start();
        if (from == null || otherFrom == null) {
            return false;
        }
        var to = one.end() == null ? from : one.end();
        var otherTo = other.end() == null ? otherFrom : other.end();
        return from.equals(otherFrom) || (from.isBefore(otherTo) && otherFrom.isBefore(to));
    }

    private static Set<LocalizedText> people(AgendaSession session) {
        var people = new LinkedHashSet<LocalizedText>();
        people.addAll(session.setting().chairs());
        people.addAll(session.setting().rapporteurs());
        session.items().forEach(item -> people.addAll(item.speakers()));
        return people;
    }
}
