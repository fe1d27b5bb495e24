package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.LocalizedText;

class FreshnessTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest(name = "{0} {1} days ago is {2} % and {3}")
    @CsvSource({
        "OFFICIAL_NOTE, 0, 100, FRESH",
        "OFFICIAL_NOTE, 365, 50, STALE",
        "TELEPHONE_CALL, 149, 56, FRESH",
        "TELEPHONE_CALL, 150, 56, DUE",
        "TELEPHONE_CALL, 180, 50, DUE",
        "TELEPHONE_CALL, 181, 49, STALE",
        "TEST_MESSAGE, 120, 50, FRESH",
        "OWN_CONFIRMATION, 120, 50, FRESH",
        "SEEN_AT_MEETING, 90, 50, FRESH",
        "SEEN_AT_MEETING, 180, 25, DUE"
    })
    void losesHalfOfItsWeightInTheTimeOfItsEvidence(
            Verification.How how, int days, int percent, Freshness.State state) {
        var verified = new EntryCard.LastVerified(NOW.minus(Duration.ofDays(days)), "Somebody", how, false);

        assertThat(Freshness.of(card(verified), NOW)).isEqualTo(new Freshness(percent, state));
    }

    @Test
    void isNothingWhereNobodyEverConfirmedAndHalfWhereTheTextIsNewer() {
        var older = new EntryCard.LastVerified(NOW, "Somebody", Verification.How.OFFICIAL_NOTE, true);

        assertThat(Freshness.of(card(null), NOW)).isEqualTo(new Freshness(0, Freshness.State.NEVER));
        assertThat(Freshness.of(card(older), NOW).percent()).isEqualTo(50);
    }

    private static EntryCard card(EntryCard.@Nullable LastVerified verified) {
        return new EntryCard(
                EntryId.random(),
                EntryKind.DESK,
                EntryName.of(LocalizedText.english("Desk")),
                List.of(ContactFunction.CUSTOMS_OFFICER),
                null,
                null,
                List.of(),
                List.of(),
                false,
                ZoneOffset.UTC,
                null,
                null,
                verified,
                false);
    }
}
