package org.ozonenet.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a party's ratification of the Kigali Amendment.
 *
 * @param state what was found
 * @param depositedOn day on which the instrument was deposited; only with {@link State#DEPOSITED}
 * @param doubt how well this stands
 */
public record KigaliRatification(State state, @Nullable LocalDate depositedOn, Doubt doubt) {

    public KigaliRatification {
        if ((state == State.DEPOSITED) != (depositedOn != null)) {
            throw new IllegalArgumentException("A day of deposit goes with the state 'deposited' and with no other.");
        }
    }

    /** What was found. */
    public enum State {
        /** An instrument was deposited on a known day. */
        DEPOSITED,
        /** A party by now, the day is not known to us. */
        PARTY,
        /** Looked for and not found: not known to us, which does not mean that there is none. */
        NONE_FOUND,
        /** Not looked up. */
        NOT_LOOKED_UP
    }
}
