package org.ozonenet.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.Figures;

class ParticipantCountTests {

    @ParameterizedTest
    @CsvSource({
        "30, 28, 0, 18, 30, 28, 18",
        "30, 28, 1, 18, , , 18",
        "3, 3, 0, 0, 3, 3, ",
        "5, 2, 0, 1, , , 1",
        "1, 9, 0, 0, , , ",
        "4, 0, 0, 4, 4, 0, 4"
    })
    void countsWhatWasStatedAndBetraysNobody(
            int women,
            int men,
            int silent,
            int online,
            @Nullable Integer womenGiven,
            @Nullable Integer menGiven,
            @Nullable Integer onlineGiven) {
        var rows = new ArrayList<ParticipantRow>();
        add(rows, women, ParticipantGender.WOMAN);
        add(rows, men, ParticipantGender.MAN);
        add(rows, silent, ParticipantGender.NOT_STATED);
        for (var i = 0; i < online; i++) {
            rows.set(i, mode(rows.get(i), AttendanceMode.ONLINE));
        }

        assertThat(ParticipantFigures.count(rows))
                .isEqualTo(new Figures(women + men + silent, womenGiven, menGiven, onlineGiven, null, null));
    }

    @Test
    void theTotalsOfATableAreThoseOfItsCells() {
        var rows = new ArrayList<ParticipantRow>();
        add(rows, 3, ParticipantGender.WOMAN);
        add(rows, 4, ParticipantGender.MAN);
        rows.set(0, mode(rows.get(0), AttendanceMode.ONLINE));

        var table = CrossTable.of(rows, CrossTable.Axis.MODE, CrossTable.Axis.GENDER);

        assertThat(table.across()).containsExactly("MAN", "WOMAN");
        assertThat(table.cell("ONLINE", "WOMAN")).containsExactly(rows.get(0));
        assertThat(table.cell("ONLINE", "MAN")).isEmpty();
        assertThat(table.line("IN_PERSON")).hasSize(6);
        assertThat(table.column("WOMAN")).hasSize(3);
        assertThat(table.all()).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static void add(List<ParticipantRow> rows, int count, ParticipantGender gender) {
        for (var i = 0; i < count; i++) {
            rows.add(new ParticipantRow(
                    RegistrationId.random(),
                    null,
                    new Iso2("LA"),
                    "",
                    ParticipantFunction.CUSTOMS,
                    gender,
                    AttendanceMode.IN_PERSON,
                    false,
                    null));
        }
    }

    private static ParticipantRow mode(ParticipantRow row, AttendanceMode mode) {
        return new ParticipantRow(
                row.registration(),
                row.name(),
                row.country(),
                row.delegation(),
                row.function(),
                row.gender(),
                mode,
                row.waiting(),
                row.attended());
    }
}
