package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

class MeetingTests {

    private static final ZoneId VIENTIANE = ZoneId.of("Asia/Vientiane");
    private static final PersonId COORDINATOR = new PersonId("coordinator");
    private static final Instant BEFORE = Instant.parse("2025-12-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-12-20T00:00:00Z");

    private final Meeting meeting = Meeting.planned(new MeetingId("sea-2025"), plan(), COORDINATOR, BEFORE);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, OPEN, true", "PLANNED, UNDER_WAY, false", "PLANNED, ARCHIVED, false", "OPEN, UNDER_WAY, true",
        "OPEN, PLANNED, true", "OPEN, CLOSED, false", "UNDER_WAY, CLOSED, true", "UNDER_WAY, PLANNED, false",
        "CLOSED, ARCHIVED, true", "CLOSED, UNDER_WAY, true", "CLOSED, OPEN, false", "ARCHIVED, CLOSED, true"
    })
    void goesFromStateToStateInOrder(MeetingState from, MeetingState to, boolean possible) {
        assertThat(from.next().contains(to)).isEqualTo(possible);
    }

    @Test
    void isRecordedAsHeldOnlyWhenItIsOver() {
        assertThatThrownBy(() -> meeting.moved(MeetingState.CLOSED, COORDINATOR, BEFORE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(meeting.moved(MeetingState.CLOSED, COORDINATOR, AFTER).state())
                .isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void isForItsMembersUntilItIsPublished() {
        assertThat(meeting.marking()).isEqualTo(Tlp.AMBER);
        assertThat(meeting.published(Tlp.CLEAR, COORDINATOR, BEFORE).target().marking())
                .isEqualTo(Tlp.CLEAR);
        assertThatThrownBy(() -> meeting.published(Tlp.RED, COORDINATOR, BEFORE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOfEachChangeOnce() {
        var published = meeting.published(Tlp.GREEN, COORDINATOR, BEFORE);

        assertThat(published.outbox().pending()).hasSize(2);
        assertThat(published.outbox().pending().getLast()).isInstanceOf(MeetingPublished.class);
    }

    @Test
    void knowsWhenItEndsBeforeItBegins() {
        assertThatThrownBy(() -> MeetingDates.of(LocalDate.of(2025, 12, 19), LocalDate.of(2025, 12, 16), VIENTIANE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MeetingPlan plan() {
        return MeetingPlan.of(
                Set.of(NetworkId.SEA),
                MeetingKind.NETWORK,
                LocalizedText.english("Network meeting"),
                MeetingDates.of(LocalDate.of(2025, 12, 16), LocalDate.of(2025, 12, 19), VIENTIANE),
                new Venue(Venue.Mode.HYBRID, null, null));
    }
}
