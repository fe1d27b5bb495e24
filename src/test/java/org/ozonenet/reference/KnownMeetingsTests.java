package org.ozonenet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;

class KnownMeetingsTests {

    private static final KnownMeetings MEETINGS = ReferenceFolder.original().getBean(KnownMeetings.class);
    private final KnownMeetings meetings = MEETINGS;

    @Test
    void knowsTheFiguresOfDecember2025() {
        assertThat(meetings.find("sea-2025-lao")).hasValueSatisfying(meeting -> {
            assertThat(meeting.participants())
                    .isEqualTo(new KnownMeeting.Participants(58, 30, 28, 18, "both events together"));
            assertThat(meeting.topics()).hasSize(11);
            assertThat(meeting.title().has(Lang.ZH)).isTrue();
            assertThat(meeting.backToBack()).isEqualTo("sea-2025-lao-twinning");
        });
    }

    @Test
    void knowsTheRecommendationsOfTheDialogueOf2009() {
        assertThat(meetings.find("urumqi-2009")).hasValueSatisfying(meeting -> {
            assertThat(meeting.recommendations()).isEqualTo(25);
            assertThat(meeting.recommendationThemes()).hasSize(7);
            assertThat(meeting.parts()).hasSize(2);
        });
    }

    @Test
    void tellsNetworksFromBodiesOfTheProtocol() {
        assertThat(meetings.of(NetworkId.SEA)).extracting(KnownMeeting::id).contains("sea-2025-lao");
        assertThat(meetings.global()).extracting(KnownMeeting::id).contains("mop38", "mop-i");
    }

    @Test
    void leavesDatesOpenThatAreNotKnown() {
        assertThat(meetings.find("excom98")).hasValueSatisfying(meeting -> {
            assertThat(meeting.first()).isNull();
            assertThat(meeting.doubt().certainty()).isEqualTo(Certainty.UNKNOWN);
        });
    }
}
