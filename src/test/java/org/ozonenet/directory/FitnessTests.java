package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;

class FitnessTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void proposesWhoCanBeTalkedToBeforeWhoIsThereBeforeWhoIsVerified() {
        var stranger = card("stranger", "th", false, null, false);
        var verified = card("verified", "th", false, NOW.minus(Duration.ofDays(3)), false);
        var stale = card("stale", "th", false, NOW.minus(Duration.ofDays(181)), false);
        var there = card("there", "th", true, null, false);
        var speaker = card("speaker", "ru", false, null, false);
        var both = card("both", "ru", true, null, false);
        var vacant = card("vacant", "ru", true, NOW, true);

        var proposed = Stream.of(vacant, stranger, stale, speaker, there, both, verified)
                .sorted(Fitness.forReader(Set.of("ru"), NOW))
                .map(card -> card.id().value())
                .toList();

        assertThat(proposed).containsExactly("both", "speaker", "there", "verified", "stale", "stranger", "vacant");
    }

    private static EntryCard card(
            String id, String language, boolean open, @Nullable Instant verified, boolean vacant) {
        return new EntryCard(
                new EntryId(id),
                EntryKind.PERSON,
                EntryName.of(LocalizedText.english(id)),
                List.of(ContactFunction.CUSTOMS_OFFICER),
                new Iso2("KG"),
                null,
                List.of(new SpokenLanguage(language, SpokenLanguage.Level.WORKING)),
                List.of(),
                false,
                ZoneOffset.UTC,
                null,
                open,
                verified == null
                        ? null
                        : new EntryCard.LastVerified(verified, null, Verification.How.TELEPHONE_CALL, false),
                vacant);
    }
}
