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
     * make the total and neither is given.
     */
    static Figures count(List<ParticipantRow> rows) {
        var women = gender(rows, ParticipantGender.WOMAN);
        var men = gender(rows, ParticipantGender.MAN);
        var allStated = women + men == rows.size();
        var online = (int)
                rows.stream().filter(row -> mode(row) == AttendanceMode.ONLINE).count();
        return new Figures(
                rows.size(), allStated ? women : null, allStated ? men : null, online == 0 ? null : online, null, null);
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
