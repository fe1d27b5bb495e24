package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.LocalizedText;

class CalendarLogTests {

    private static final Instant FIRST = Instant.parse("2025-10-01T00:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3600);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 16);

    private final AgendaItemId id = AgendaItemId.random();
    private final MeetingPlan nine = plan(session(LocalTime.of(9, 0)));
    private final MeetingPlan ten = plan(session(LocalTime.of(10, 0)));
    private final CalendarLog begun = CalendarLog.begun(nine, FIRST);

    @Test
    void countsEachChangeOfASessionAndNothingElse() {
        var same = begun.after(nine, nine, LATER);
        assertThat(same).isEqualTo(begun);

        var moved = begun.after(nine, ten, LATER);
        assertThat(moved.of(id)).isEqualTo(new CalendarLog.Revision(1, LATER));
        assertThat(moved.facts()).isEqualTo(begun.facts());
    }

    @Test
    void keepsWhatIsHeldNoMoreAndGoesOnCountingWhenItComesBack() {
        var empty = nine.withAgenda(List.of());
        var gone = begun.after(nine, empty, LATER);
        assertThat(gone.sessions()).isEmpty();
        assertThat(gone.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.session()).isEqualTo(id);
            assertThat(dropped.revision().sequence()).isEqualTo(1);
        });

        var back = gone.after(empty, nine, LATER.plusSeconds(1));
        assertThat(back.dropped()).isEmpty();
        assertThat(back.of(id).sequence()).isEqualTo(2);
    }

    @Test
    void aSessionThatLosesItsTimeIsHeldNoMore() {
        var untimed = plan(session(null));

        assertThat(begun.after(nine, untimed, LATER).dropped()).hasSize(1);
        assertThat(CalendarLog.begun(untimed, FIRST)
                        .after(untimed, nine, LATER)
                        .of(id)
                        .sequence())
                .isZero();
    }

    @Test
    void countsCallingOffForTheWholeMeeting() {
        assertThat(begun.afterCall(LATER).facts()).isEqualTo(new CalendarLog.Revision(1, LATER));
    }

    private AgendaSession session(@Nullable LocalTime start) {
        return new AgendaSession(id, LocalizedText.english("Labels"), start, null, SessionSetting.plain(), List.of());
    }

    private static MeetingPlan plan(AgendaSession session) {
        return SampleMeetings.laos().withAgenda(List.of(new AgendaDay(DAY, List.of(session))));
    }
}
