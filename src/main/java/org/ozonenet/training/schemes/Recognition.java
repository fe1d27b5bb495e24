package org.ozonenet.training.schemes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * Whether something issued in one country under a scheme counts in another.
 *
 * @param successor the scheme to which the holder will have to come, or null
 */
public record Recognition(Answer answer, @Nullable SchemeCode successor) {

    /** What can be said by the rules of the scheme alone. */
    public enum Answer {
        /** The law of the scheme says so. */
        BY_LAW,
        /** The scheme says so; the country's own law decides. */
        BY_THE_SCHEME,
        /** It counts under its old terms; another scheme has taken its place. */
        UNDER_OLD_TERMS,
        /** The scheme does not hold there. */
        NOT_THERE,
        /** It was issued on a day on which the scheme gave nothing. */
        ISSUED_OUTSIDE_THE_SCHEME,
        /** It does not count any more anywhere. */
        LAPSED
    }

    /** @param standing how it stands by time, in the country where it is shown */
    public static Recognition of(
            Scheme scheme, Iso2 issuedIn, Iso2 shownIn, LocalDate issuedOn, Standing standing, LocalDate on) {
        if (!scheme.isOpenOn(issuedOn) || !scheme.reaches(issuedIn)) {
            return new Recognition(Answer.ISSUED_OUTSIDE_THE_SCHEME, null);
        }
        if (!scheme.reaches(shownIn)) {
            return new Recognition(Answer.NOT_THERE, null);
        }
        if (!standing.counts()) {
            return new Recognition(Answer.LAPSED, scheme.replacedBy());
        }
        if (!scheme.isOpenOn(on)) {
            return new Recognition(Answer.UNDER_OLD_TERMS, scheme.replacedBy());
        }
        return new Recognition(
                scheme.basis() == Scheme.Basis.LAW ? Answer.BY_LAW : Answer.BY_THE_SCHEME, scheme.replacedBy());
    }
}
