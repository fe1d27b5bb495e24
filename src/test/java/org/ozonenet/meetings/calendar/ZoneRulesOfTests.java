package org.ozonenet.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneRulesOfTests {

    /** Kazakhstan went from six to five hours ahead of UTC on 1 March 2024. */
    @Test
    void statesTheOffsetAtTheBeginningAndEachChangeSince() {
        var zone = ZoneRulesOf.zone(
                ZoneId.of("Asia/Almaty"), Instant.parse("2023-12-16T00:00:00Z"), Instant.parse("2024-12-16T00:00:00Z"));

        assertThat(zone.toString().replace("\r", ""))
                .contains("TZID:Asia/Almaty")
                .contains("DTSTART:19700101T000000\nTZOFFSETFROM:+0600\nTZOFFSETTO:+0600")
                .contains("DTSTART:20240301T000000\nTZOFFSETFROM:+0600\nTZOFFSETTO:+0500");
    }

    @Test
    void statesNoChangeThatLiesOutside() {
        var zone = ZoneRulesOf.zone(
                ZoneId.of("Asia/Almaty"), Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(zone.getComponentList().getAll()).hasSize(1);
        assertThat(zone.toString()).contains("TZOFFSETTO:+0500").doesNotContain("+0600");
    }
}
