package org.ozonenet.training.schemes;

import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;

/**
 * Why nothing can be issued yet.
 *
 * @param unit the unit in which something is missing, or null where the reason is another
 */
public record Lack(Reason reason, @Nullable UnitCode unit) {

    /** What is in the way. */
    public enum Reason {
        /** The scheme does not know this category. */
        NO_SUCH_CATEGORY,
        /** The portal does not issue under this scheme. */
        NOT_ISSUED_HERE,
        /** The scheme does not hold in that country. */
        NOT_IN_THIS_COUNTRY,
        /** The scheme is not in force yet. */
        NOT_YET_IN_FORCE,
        /** Another scheme has taken its place. */
        REPLACED,
        THEORY_MISSING,
        PRACTICE_MISSING,
        /** Prior learning cannot stand for this. */
        PRIOR_LEARNING_NOT_ENOUGH,
        /** It was attested by a body that the scheme does not name. */
        WRONG_BODY,
        /** Theory and practice come from the same body. */
        ONE_BODY_ONLY,
        /** It was shown too long ago. */
        TOO_OLD,
        /** The pieces lie too far apart. */
        TOO_FAR_APART
    }

    static Lack of(Reason reason) {
        return new Lack(reason, null);
    }
}
