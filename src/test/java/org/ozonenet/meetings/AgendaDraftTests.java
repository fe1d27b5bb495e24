package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.LocalizedText;

class AgendaDraftTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 16);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final MeetingDates DATES = MeetingDates.of(FIRST, SECOND, ZoneId.of("Asia/Vientiane"));

    private final AgendaItem a = item("a", 30);
    private final AgendaItem b = item("b", 45);
    private final AgendaItem c = item("c", 15);
    private final AgendaSession morning = session("morning", "09:00", "10:30", null, a, b, c);
    private final AgendaSession afternoon = session("afternoon", "14:00", "15:00", null, item("d", 60));
    private final AgendaDraft draft =
            new AgendaDraft(List.of()).with(FIRST, afternoon).with(FIRST, morning);

    @Test
    void putsSessionsInTheOrderOfTheirStartsAndTimesTheirItems() {
        assertThat(titles(draft)).containsExactly("morning", "afternoon");
        assertThat(starts(draft, morning)).containsExactly("09:00", "09:30", "10:15");
    }

    /** Index among the items without the one that moves. */
    @ParameterizedTest
    @CsvSource({"0, c a b, 09:00 09:15 09:45", "1, a c b, 09:00 09:30 09:45", "9, a b c, 09:00 09:30 10:15"})
    void setsTheTimesAnewWhenAnItemIsMoved(int index, String order, String times) {
        var moved = draft.moved(c.id(), morning.id(), index);

        assertThat(items(moved, morning)).containsExactly(order.split(" "));
        assertThat(starts(moved, morning)).containsExactly(times.split(" "));
    }

    @Test
    void movesAnItemToAnotherSessionAndTimesBoth() {
        var moved = draft.moved(a.id(), afternoon.id(), 0);

        assertThat(starts(moved, morning)).containsExactly("09:00", "09:45");
        assertThat(items(moved, afternoon)).containsExactly("a", "d");
        assertThat(starts(moved, afternoon)).containsExactly("14:00", "14:30");
        assertThat(moved.item(a.id()).orElseThrow().id()).isEqualTo(a.id());
    }

    @Test
    void movesASessionToAnotherDayWithItsItems() {
        var moved = draft.with(SECOND, morning);

        assertThat(moved.days()).extracting(AgendaDay::day).containsExactly(FIRST, SECOND);
        assertThat(items(moved, morning)).containsExactly("a", "b", "c");
        assertThat(moved.without(morning.id()).days()).hasSize(1);
    }

    @Test
    void laterStartsAreUnknownAfterAnItemWithoutLength() {
        var open = draft.with(morning.id(), new AgendaItem(b.id(), b.title(), null, null, List.of(), List.of()));

        assertThat(starts(open, morning)).containsExactly("09:00", "09:30", "null");
    }

    @Test
    void readsLengthsOffTheStartsOfAnOldAgenda() {
        var old = new AgendaSession(
                LocalizedText.english("old"),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                List.of(started("x", "09:00"), started("y", "09:40"), started("z", "10:30")));

        var read = AgendaDraft.of(List.of(new AgendaDay(FIRST, List.of(old))));

        assertThat(read.days().getFirst().sessions().getFirst().items())
                .extracting(AgendaItem::minutes)
                .containsExactly(40, 50, 30);
    }

    @Test
    void refusesToMoveWhatIsNotThere() {
        assertThatThrownBy(() -> draft.moved(AgendaItemId.random(), morning.id(), 0))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsNoClashInAnOrderlyAgenda() {
        assertThat(AgendaClash.in(draft, DATES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 11:00, Hall, Hall, ROOM",
        "10:00, 11:00, Hall, , ROOM_NOT_STATED",
        "10:00, 11:00, Hall, Annex, ",
        "10:30, 11:00, Hall, Hall, ",
        "09:00, , Hall, Hall, ROOM",
        "08:00, 09:00, Hall, Hall, "
    })
    void seesSessionsAtOnceInOneRoom(
            String start, @Nullable String end, String room, @Nullable String other, AgendaClash.@Nullable Kind kind) {
        var one = session("one", "09:00", "10:30", room);
        var two = session("two", start, end, other);
        var clashes = AgendaClash.in(new AgendaDraft(List.of()).with(FIRST, one).with(FIRST, two), DATES);

        assertThat(clashes).extracting(AgendaClash::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void seesWhoIsInTwoRoomsWhatTakesTooLongAndWhatLiesOutside() {
        var speaker = LocalizedText.english("Customs of Laos");
        var talk = new AgendaItem(
                AgendaItemId.random(), LocalizedText.english("t"), null, 61, List.of(speaker), List.of());
        var one = session("one", "09:00", "10:00", "Hall", talk);
        var two = session(
                "two", "09:30", "10:00", "Annex", new AgendaItem(LocalizedText.english("u"), null, List.of(speaker)));
        var clashes = AgendaClash.in(
                new AgendaDraft(List.of()).with(SECOND.plusDays(1), one).with(SECOND.plusDays(1), two), DATES);

        assertThat(clashes)
                .extracting(AgendaClash::kind)
                .containsExactly(
                        AgendaClash.Kind.DAY, AgendaClash.Kind.OVERRUN, AgendaClash.Kind.SPEAKER, AgendaClash.Kind.DAY);
        assertThat(clashes.get(1).minutes()).isEqualTo(1);
    }

    private static List<String> titles(AgendaDraft draft) {
        return draft.days().getFirst().sessions().stream()
                .map(session -> session.title().in(org.ozonenet.kernel.Lang.EN))
                .toList();
    }

    private static List<String> items(AgendaDraft draft, AgendaSession session) {
        return draft.find(session.id()).orElseThrow().session().items().stream()
                .map(item -> item.title().in(org.ozonenet.kernel.Lang.EN))
                .toList();
    }

    private static List<String> starts(AgendaDraft draft, AgendaSession session) {
        return draft.find(session.id()).orElseThrow().session().items().stream()
                .map(item -> String.valueOf(item.start()))
                .toList();
    }

    private static AgendaItem item(String title, int minutes) {
        return new AgendaItem(AgendaItemId.random(), LocalizedText.english(title), null, minutes, List.of(), List.of());
    }

    private static AgendaItem started(String title, String start) {
        return new AgendaItem(LocalizedText.english(title), LocalTime.parse(start), List.of());
    }

    private static AgendaSession session(
            String title, String start, @Nullable String end, @Nullable String room, AgendaItem... items) {
        var setting = new SessionSetting(
                room == null ? null : LocalizedText.english(room),
                List.of(),
                List.of(),
                false,
                null,
                Interpretation.none());
        return new AgendaSession(
                AgendaItemId.random(),
                LocalizedText.english(title),
                LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                setting,
                Arrays.asList(items));
    }
}
