package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.CountedFigures;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** Counts participants, in the form in which meetings state such figures. */
@Component
class ParticipantFigures implements CountedFigures {

    private final ParticipantRows rows;

    ParticipantFigures(ParticipantRows rows) {
        this.rows = rows;
    }

    /** Those who were there where anybody was noted, else those with a place. */
    @Override
    public Optional<Figures> of(MeetingId meeting) {
        var all = rows.of(meeting, false);
        var attended = all.stream().filter(row -> row.attended() != null).toList();
        var counted =
                attended.isEmpty() ? all.stream().filter(row -> !row.waiting()).toList() : attended;
        return counted.isEmpty() ? Optional.empty() : Optional.of(count(counted));
    }

    /**
     * The figures of some rows. By gender is counted what was stated: where not all said woman or man, the two do not
     * make the total and neither is given. Nor is it where one of them is one or two persons, for everybody reads these
     * figures and could tell who it is.
     */
    static Figures count(List<ParticipantRow> rows) {
        var women = gender(rows, ParticipantGender.WOMAN);
        var men = gender(rows, ParticipantGender.MAN);
        var given = women + men == rows.size() && !isFew(women) && !isFew(men);
        var online = (int)
                rows.stream().filter(row -> mode(row) == AttendanceMode.ONLINE).count();
        return new Figures(
                rows.size(), given ? women : null, given ? men : null, online == 0 ? null : online, null, null);
    }

    private static boolean isFew(int count) {
        return count == 1 || count == 2;
    }

    /** How somebody was there, or else means to come. */
    static AttendanceMode mode(ParticipantRow row) {
        @Nullable AttendanceMode attended = row.attended();
        return attended == null ? row.mode() : attended;
    }

    private static int gender(List<ParticipantRow> rows, ParticipantGender gender) {
        return (int) rows.stream().filter(row -> row.gender() == gender).count();
    }
}
