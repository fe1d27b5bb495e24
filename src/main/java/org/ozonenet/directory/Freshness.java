package org.ozonenet.directory;

import java.time.Duration;
import java.time.Instant;

/**
 * How far an entry can be relied on. Each kind of evidence loses half of its weight in its own time, because a note of
 * a ministry stays true for longer than that somebody was seen somewhere.
 *
 * @param percent 100 just after somebody made sure of it, 0 where nobody did; whole percent, rounded down
 * @param state what is to be done
 */
public record Freshness(int percent, State state) {

    /** After this time, where nothing else is set, somebody has to make sure of the entry again. */
    public static final Duration PERIOD = Duration.ofDays(180);

    private static final Duration NOTICE = Duration.ofDays(30);
    private static final int WEIGHT_OF_AN_OLDER_TEXT = 2;
    private static final double WEIGHT_OF_AN_ANSWER = 0.9;
    private static final Duration ANSWER_HALVES = Duration.ofDays(60);

    /** What is to be done. */
    public enum State {
        /** Nothing. */
        FRESH,
        /** To be confirmed within 30 days. */
        DUE,
        /** Confirmed too long ago. */
        STALE,
        /** Never confirmed. */
        NEVER
    }

    /** How far a reader can rely on the entry at a moment. A vacant place counts as its last confirmation says. */
    public static Freshness of(EntryCard card, Instant now) {
        var last = card.verified();
        if (last == null) {
            return new Freshness(0, State.NEVER);
        }
        var age = Duration.between(last.at(), now);
        var trust = halved(age, halfLife(last.how()));
        if (last.changedSince()) {
            trust /= WEIGHT_OF_AN_OLDER_TEXT;
        }
        var asked = false;
        for (var sign : last.signs()) {
            if (sign.kind() == Sign.Kind.ANSWERED) {
                trust = Math.max(trust, WEIGHT_OF_AN_ANSWER * halved(Duration.between(sign.at(), now), ANSWER_HALVES));
                asked = false;
            } else {
                trust *= sign.kind().weight();
                asked |= sign.kind().asksForACheck();
            }
        }
        var state = state(age, last.period());
        return new Freshness((int) Math.floor(100 * trust + 1e-9), asked && state == State.FRESH ? State.DUE : state);
    }

    private static double halved(Duration age, Duration halfLife) {
        return Math.pow(0.5, Math.max(0, age.toSeconds()) / (double) halfLife.toSeconds());
    }

    /** After what time evidence of that kind counts for half. */
    public static Duration halfLife(Verification.How how) {
        return Duration.ofDays(
                switch (how) {
                    case OFFICIAL_NOTE -> 365;
                    case TELEPHONE_CALL -> 180;
                    case TEST_MESSAGE, OWN_CONFIRMATION -> 120;
                    case SEEN_AT_MEETING -> 90;
                });
    }

    private static State state(Duration age, Duration period) {
        if (age.compareTo(period) > 0) {
            return State.STALE;
        }
        return age.compareTo(period.minus(NOTICE)) >= 0 ? State.DUE : State.FRESH;
    }
}
