package org.ozonenet.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.SampleMeetings;
import org.ozonenet.paper.XlsxTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class ParticipantsBringInRoomTests {

    private final ApplicationContext context;
    private final ParticipantsBringIn bringIn;
    private final ActAs actAs;
    private PersonId coordinator = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    ParticipantsBringInRoomTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.bringIn = context.getBean(ParticipantsBringIn.class);
        this.actAs = context.getBean(ActAs.class);
    }

    @BeforeEach
    void meeting() {
        coordinator = TestPersons.in(context).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        meeting = actAs.person(coordinator, () -> {
            var id = context.getBean(MeetingPlanning.class).plan(null, SampleMeetings.laos());
            context.getBean(Registrations.class)
                    .open(id, new DeskRules(Set.of(), Map.of(), Instant.EPOCH, LocalDate.of(2099, 1, 1), List.of()));
            return id;
        });
    }

    @Test
    void bringsTheSameTableOnceAndCountsIt() {
        var table = ParticipantTables.december().getBytes(StandardCharsets.UTF_8);
        var preview = read(table);

        assertThat(preview.faults()).isEmpty();
        actAs.person(coordinator, () -> bringIn.write(meeting, preview.rows()));
        actAs.person(coordinator, () -> bringIn.write(meeting, read(table).rows()));

        var figures = actAs.person(
                        coordinator, () -> context.getBean(Meetings.class).sheet(meeting))
                .orElseThrow()
                .plan()
                .figures();
        assertThat(figures).isEqualTo(new Figures(58, 30, 28, 18, null, null));
    }

    @Test
    void understandsRegistrantsAsIndicoExportsThem() {
        var rows = read(("ID,First Name,Last Name,Email Address,Affiliation,Position,Country,Checked in\r\n"
                                + "1,National,Officer,a@example.org,Ministry,Ozone officer,Viet Nam,Yes\r\n"
                                + "2,Customs,Officer,b@example.org,Customs,Customs inspector,KH,No\r\n")
                        .getBytes(StandardCharsets.UTF_8))
                .rows();

        assertThat(rows).extracting(row -> row.form().name()).containsExactly("National Officer", "Customs Officer");
        assertThat(rows).extracting(row -> row.form().country()).containsExactly(new Iso2("VN"), new Iso2("KH"));
        assertThat(rows)
                .extracting(row -> row.form().function())
                .containsExactly(ParticipantFunction.OZONE_OFFICER, ParticipantFunction.CUSTOMS);
        assertThat(rows).extracting(ParticipantsBringIn.Row::attended).containsExactly(AttendanceMode.IN_PERSON, null);
    }

    @Test
    void tellsLineColumnAndValueOfWhatItDoesNotUnderstandAndWritesNothing() {
        var workbook = XlsxTable.of(
                "Participants",
                List.of(
                        List.of("Name", "Country", "Gender", "Mode"),
                        List.of("Good", "LA", "woman", "online"),
                        List.of("", "LA", "woman", "online"),
                        List.of("No country", "Atlantis", "woman", "online"),
                        List.of("No gender", "LA", "neither", "by ship")));
        var preview = read(workbook);

        assertThat(preview.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.form().name()).isEqualTo("Good"));
        assertThat(preview.faults())
                .containsExactly(
                        new ParticipantsBringIn.Fault(3, "Name", ""),
                        new ParticipantsBringIn.Fault(4, "Country", "Atlantis"),
                        new ParticipantsBringIn.Fault(5, "Gender", "neither"),
                        new ParticipantsBringIn.Fault(5, "Mode", "by ship"));
        assertThat(actAs.person(
                        coordinator, () -> context.getBean(Participants.class).rows(meeting)))
                .isEmpty();
    }

    private ParticipantsBringIn.Preview read(byte[] content) {
        return actAs.person(coordinator, () -> bringIn.read(meeting, content));
    }
}
