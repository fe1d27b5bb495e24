package org.ozonenet.meetings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;

class ProgressTests {

    private static final PersonId OFFICER = new PersonId("noo-kg");
    private static final Instant NOW = Instant.parse("2026-01-10T08:00:00Z");

    private final CountryProgress opened = CountryProgress.opened(
            new RecommendationId("urumqi-2009-r1"), new MeetingId("urumqi-2009"), new Iso2("KG"));

    @Test
    void aCountryThatSaidNothingHasNotSaidThatItDidNothing() {
        assertThat(opened.state()).isEqualTo(ProgressState.NOT_REPORTED);
        assertThat(opened.state().next()).doesNotContain(ProgressState.NOT_REPORTED);
    }

    @Test
    void keepsEveryReportAndShowsTheLast() {
        var done = opened.reported(new ProgressReport(ProgressState.UNDER_WAY, "Draft order"), OFFICER, NOW)
                .reported(new ProgressReport(ProgressState.DONE, "In force"), OFFICER, NOW.plusSeconds(60));

        assertThat(done.reports()).hasSize(2);
        assertThat(done.line(true).text()).isEqualTo("In force");
        assertThat(done.outbox().pending()).hasSize(2);
    }

    @Test
    void whatIsDoneDoesNotBecomeNotStarted() {
        var done = opened.reported(new ProgressReport(ProgressState.DONE, ""), OFFICER, NOW);

        assertThatThrownBy(() -> done.reported(new ProgressReport(ProgressState.NOT_STARTED, ""), OFFICER, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void notApplicableNeedsItsReason() {
        assertThatThrownBy(() -> new ProgressReport(ProgressState.NOT_APPLICABLE, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
