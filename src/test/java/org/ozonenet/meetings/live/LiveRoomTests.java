package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Id;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

@RoomTest
class LiveRoomTests {

    private final ApplicationContext context;
    private final LiveNotes notes;
    private final LiveSessions sessions;
    private Hall hall;

    LiveRoomTests(@Autowired ApplicationContext context, @Autowired LiveNotes notes, @Autowired LiveSessions sessions) {
        this.context = context;
        this.notes = notes;
        this.sessions = sessions;
        this.hall = new Hall(context);
    }

    @BeforeEach
    void aHall() {
        hall = new Hall(context);
    }

    @Test
    void twentyNotesAtOnceGetTwentyConsecutiveNumbers() throws Exception {
        Hall.atOnce(
                20,
                i -> hall.actAs.person(
                        i % 2 == 0 ? hall.rapporteur : hall.coordinator,
                        () -> notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "Number " + i))));

        hall.actAs.person(
                hall.participant,
                () -> assertThat(notes.of(hall.meeting))
                        .extracting(LiveNoteLine::number)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, 20).boxed().toList()));
    }

    @Test
    void aDraftThatIsSentAgainAndAgainIsOneNote() throws Exception {
        var draft = Hall.draft(NoteKind.ACTION, "Send the list of importers");

        Hall.atOnce(8, i -> hall.actAs.person(hall.rapporteur, () -> notes.note(hall.meeting, draft)));

        hall.actAs.person(
                hall.rapporteur, () -> assertThat(notes.of(hall.meeting)).hasSize(1));
    }

    @Test
    void eachKindHasItsOwnNumbers() {
        hall.actAs.person(hall.rapporteur, () -> {
            notes.note(hall.meeting, Hall.draft(NoteKind.ACTION, "An action"));
            notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "A decision"));
            assertThat(notes.of(hall.meeting))
                    .extracting(LiveNoteLine::kind, LiveNoteLine::number)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(NoteKind.DECISION, 1),
                            org.assertj.core.groups.Tuple.tuple(NoteKind.ACTION, 1));
        });
    }

    @Test
    void whatIsWithdrawnKeepsItsNumber() {
        hall.actAs.person(hall.rapporteur, () -> {
            var first = notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "First"));
            notes.withdraw(first.id());
            assertThat(notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "Second"))
                            .number())
                    .isEqualTo(2);
            assertThat(notes.of(hall.meeting))
                    .extracting(LiveNoteLine::withdrawn)
                    .containsExactly(true, false);
        });
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsToldThatItCameTooLate() {
        hall.actAs.person(hall.rapporteur, () -> {
            var note = notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "Agreed"));
            var correction = Hall.draft(Id.random(), NoteKind.DECISION, "Agreed with a change");
            var corrected = notes.correct(note.id(), note.version(), correction);

            assertThat(corrected.text()).isEqualTo("Agreed with a change");
            assertThatThrownBy(() ->
                            notes.correct(note.id(), note.version(), Hall.draft(NoteKind.DECISION, "Another change")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(notes.correct(note.id(), note.version(), correction).version())
                    .as("the same correction sent again, because no answer came")
                    .isEqualTo(corrected.version());
        });
    }

    @Test
    void aNoteNamesWhatWasOn() {
        hall.actAs.person(hall.rapporteur, () -> {
            sessions.turnTo(hall.meeting, null);
            assertThat(notes.note(hall.meeting, Hall.draft(NoteKind.REMARK, "Opened"))
                            .under())
                    .isNull();
        });
    }

    @Test
    void aHallThatPressesTheButtonAtOnceLosesNobody() throws Exception {
        var crowd = hall.crowd(30, "LA");

        Hall.atOnce(
                crowd.length * 2,
                i -> hall.actAs.person(crowd[i % crowd.length], () -> sessions.askForFloor(hall.meeting, "")));

        var waiting = hall.actAs
                .person(hall.coordinator, () -> sessions.sheet(hall.meeting))
                .waiting();
        assertThat(waiting).extracting(Speaker::person).containsExactlyInAnyOrderElementsOf(Arrays.asList(crowd));
        assertThat(waiting).isSortedAccordingTo(java.util.Comparator.comparing(Speaker::askedAt));
    }

    @Test
    void aPublishedMeetingLetsNobodyIntoItsHallWhoIsNoMember() {
        var stranger = hall.from("VN", Function.NOO);

        hall.actAs.person(stranger, () -> {
            assertThatThrownBy(() -> notes.of(hall.meeting)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> sessions.sheet(hall.meeting)).isInstanceOf(NotAllowedException.class);
        });
        hall.actAs.person(hall.participant, () -> {
            assertThatThrownBy(() -> notes.note(hall.meeting, Hall.draft(NoteKind.DECISION, "Mine")))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> sessions.endFloor(hall.meeting)).isInstanceOf(NotAllowedException.class);
        });
    }
}
