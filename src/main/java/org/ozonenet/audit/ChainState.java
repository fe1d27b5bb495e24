package org.ozonenet.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the check of one chain found.
 *
 * @param space the chain
 * @param entries how many entries are sound, from the beginning
 * @param head the hash of the last sound entry; whoever notes it down can later see whether entries were cut off the
 *     end, which the chain alone cannot show
 * @param broken what is wrong with the first entry that is not sound, or null for a sound chain
 */
public record ChainState(
        String space, long entries, String head, @Nullable Break broken) {

    /** Whether every entry is as it was written. */
    public boolean isSound() {
        return broken == null;
    }

    /**
     * Where a chain breaks.
     *
     * @param sequence the place of the first entry that is not sound
     * @param reason in which way
     */
    public record Break(long sequence, Reason reason) {}

    /** In which way an entry is not what was written. */
    public enum Reason {
        /** An entry is missing before it. */
        GAP,
        /** It does not follow from the entry before it. */
        NOT_LINKED,
        /** Its content does not match its hash. */
        CHANGED
    }
}
