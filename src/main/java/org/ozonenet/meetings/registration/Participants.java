package org.ozonenet.meetings.registration;

import java.util.Comparator;
import java.util.List;
import org.ozonenet.meetings.MeetingId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who takes part in a meeting, and what counts of it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Participants {

    private final ParticipantRows rows;
    private final RegistrationGate gate;

    Participants(ParticipantRows rows, RegistrationGate gate) {
        this.rows = rows;
        this.gate = gate;
    }

    /**
     * The rows behind every figure, by country and then by name. The names of those who do not want to be listed, and
     * what each stated of their gender, are for those alone who organise.
     */
    public List<ParticipantRow> rows(MeetingId meeting) {
        gate.require(RegistrationAction.READ, meeting);
        var organises = gate.allows(RegistrationAction.ORGANISE, meeting);
        return rows.of(meeting, organises).stream()
                .map(row -> organises ? row : row.withoutGender())
                .sorted(Comparator.comparing((ParticipantRow row) ->
                                row.country() == null ? "~" : row.country().value())
                        .thenComparing(row -> row.name() == null ? "~" : row.name()))
                .toList();
    }
}
