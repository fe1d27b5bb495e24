package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.TableRefusedException;
import org.ozonenet.reference.Countries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Brings in who took part in a meeting from a table: one of our own, or the registrants' export of Indico. It is read
 * first and shown; writing the same table twice writes each row once.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ParticipantsBringIn {

    private final RegistrationGate gate;
    private final RegistrationBook book;
    private final PresenceStore presences;
    private final Countries countries;
    private final Clock clock;

    ParticipantsBringIn(
            RegistrationGate gate, RegistrationBook book, PresenceStore presences, Countries countries, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.presences = presences;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * What a table would bring.
     *
     * @param rows that can be written
     * @param faults of the other rows, in their order
     */
    public record Preview(List<Row> rows, List<Fault> faults) {}

    /**
     * A row that can be written.
     *
     * @param line where it stands in the file
     * @param attended how the participant was there, or null where the table does not say
     */
    public record Row(
            int line, RegistrationForm form, @Nullable AttendanceMode attended) {}

    /**
     * Why a row cannot be written.
     *
     * @param column as the table names it, or empty where the row as a whole is meant
     * @param value that is not understood
     */
    public record Fault(int line, String column, String value) {}

    /**
     * Reads a table and writes nothing.
     *
     * @throws TableRefusedException if the file is not read at all
     */
    public Preview read(MeetingId meeting, byte[] content) {
        gate.require(RegistrationAction.ORGANISE, meeting);
        var table = IncomingTable.read(content);
        var reading = new ParticipantTable(table.head(), countries);
        var rows = new ArrayList<Row>();
        var faults = new ArrayList<Fault>();
        for (var line : table.lines()) {
            reading.row(line).ifPresentOrElse(rows::add, () -> faults.addAll(reading.faults(line)));
        }
        return new Preview(List.copyOf(rows), List.copyOf(faults));
    }

    /**
     * Writes the rows of a table. A row whose line was written before for this meeting is changed, not doubled; places
     * and the time of the desk do not count for what took place already.
     *
     * @return how many rows were written
     */
    public int write(MeetingId meeting, List<Row> rows) {
        gate.require(RegistrationAction.ORGANISE, meeting);
        for (var row : rows) {
            var id = RegistrationId.ofLine(meeting, row.line());
            book.bring(id, meeting, row.form());
            var attended = row.attended();
            if (attended != null) {
                var before =
                        presences.findById(PresenceId.of(id, null)).orElseGet(() -> Presence.begun(id, meeting, null));
                if (before.mode() != attended) {
                    presences.save(before.noted(attended, gate.person(), clock.instant()));
                }
            }
        }
        return rows.size();
    }
}
