package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ozonenet.access.PersonId;
import org.ozonenet.meetings.MeetingId;

class LiveSessionTests {

    private static final PersonId CHAIR = new PersonId("chair");
    private static final PersonId LAOS = new PersonId("noo-la");
    private static final PersonId CHINA = new PersonId("noo-cn");
    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");

    private final LiveSession empty = LiveSession.of(new MeetingId("sea-2026"));
    private final LiveSession two = asked(asked(empty, LAOS), CHINA);

    @Test
    void keepsTheOrderInWhichTheyAsked() {
        assertThat(two.waiting()).extracting(Speaker::person).containsExactly(LAOS, CHINA);
    }

    @Test
    void askingTwiceIsAskingOnce() {
        assertThat(asked(two, LAOS)).isSameAs(two);
        var speaking = two.given(LAOS, CHAIR, AT);
        assertThat(asked(speaking, LAOS)).isSameAs(speaking);
    }

    @Test
    void whoSpokeCanAskAgainAtTheEnd() {
        var again = asked(two.given(LAOS, CHAIR, AT).floorEnded(CHAIR, AT), LAOS);

        assertThat(again.waiting()).extracting(Speaker::person).containsExactly(CHINA, LAOS);
        assertThat(again.spoken()).extracting(Speech::person).containsExactly(LAOS);
    }

    @Test
    void givingTheFloorEndsThatOfWhoeverHadIt() {
        var next = two.given(CHINA, CHAIR, AT).given(LAOS, CHAIR, AT.plusSeconds(90));

        assertThat(next.spoken()).containsExactly(new Speech(CHINA, AT, AT.plusSeconds(90)));
        assertThat(next.sheet().floor()).isEqualTo(new Speech(LAOS, AT.plusSeconds(90), null));
        assertThat(next.waiting()).isEmpty();
    }

    @Test
    void nobodyIsGivenTheFloorWithoutHavingAsked() {
        assertThatThrownBy(() -> empty.given(LAOS, CHAIR, AT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClosedListTakesNobodyMoreAndKeepsThoseOnIt() {
        var closed = asked(empty, LAOS).withList(true, CHAIR, AT);

        assertThatThrownBy(() -> asked(closed, CHINA)).isInstanceOf(IllegalStateException.class);
        assertThat(closed.waiting()).hasSize(1);
        assertThat(asked(closed.withList(false, CHAIR, AT), CHINA).waiting()).hasSize(2);
    }

    @Test
    void whoWithdrawsLeavesTheOthersInPlace() {
        assertThat(two.without(LAOS, LAOS, AT).waiting())
                .extracting(Speaker::person)
                .containsExactly(CHINA);
        assertThat(empty.without(LAOS, LAOS, AT)).isSameAs(empty);
    }

    private static LiveSession asked(LiveSession session, PersonId person) {
        return session.asked(new Speaker(person, "", AT));
    }
}
