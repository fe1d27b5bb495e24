package org.ozonenet.reference;

import org.jspecify.annotations.Nullable;

/**
 * How far a fact can be relied on. Whoever shows the fact shows this with it.
 *
 * @param certainty how well it stands
 * @param remark why, in English, or null where there is nothing to add
 */
public record Doubt(Certainty certainty, @Nullable String remark) {

    private static final Doubt NONE = new Doubt(Certainty.SOLID, null);

    /** No doubt. */
    public static Doubt none() {
        return NONE;
    }

    /** Whether the fact must not be shown without a word about how well it stands. */
    public boolean isDoubtful() {
        return certainty != Certainty.SOLID;
    }
}
