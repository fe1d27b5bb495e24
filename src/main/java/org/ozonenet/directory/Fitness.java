package org.ozonenet.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/** In which order those who serve a post are proposed to somebody who needs one of them now. */
final class Fitness {

    private Fitness() {}

    /**
     * Held places before vacant ones; then who speaks a language of the reader, who is there now, who was verified in
     * the last 180 days, and desks before persons.
     */
    static Comparator<EntryCard> forReader(Set<String> languages, Instant now) {
        return Comparator.comparing(EntryCard::vacant)
                .thenComparing(first(card -> speaks(card, languages)))
                .thenComparing(first(card -> Boolean.TRUE.equals(card.open())))
                .thenComparing(first(card -> isRecent(card, now)))
                .thenComparing(first(card -> card.kind() == EntryKind.DESK))
                .thenComparing(card -> card.name().latin());
    }

    private static boolean speaks(EntryCard card, Set<String> languages) {
        return card.languages().stream()
                .filter(language -> language.level() != SpokenLanguage.Level.BASIC)
                .anyMatch(language -> languages.contains(language.tag()));
    }

    private static boolean isRecent(EntryCard card, Instant now) {
        return card.isVerified() && Freshness.of(card, now).state() != Freshness.State.STALE;
    }

    private static Comparator<EntryCard> first(java.util.function.Predicate<EntryCard> wanted) {
        return Comparator.comparing(wanted::test, Comparator.reverseOrder());
    }
}
