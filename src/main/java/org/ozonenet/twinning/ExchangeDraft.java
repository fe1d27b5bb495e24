package org.ozonenet.twinning;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;

/**
 * What an exchange is to be.
 *
 * @param title how members call it, at most 120 characters; seen by members alone
 * @param purpose why there is one, at most 2,000 characters; seen by those who may enter
 * @param parties at least two countries
 * @param posts border posts that it is about, possibly none
 * @param until last day of its life, or null for no end
 */
public record ExchangeDraft(
        String title,
        String purpose,
        Set<Party> parties,
        Set<PostId> posts,
        @Nullable LocalDate until) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PURPOSE = 2_000;

    public ExchangeDraft {
        title = title.strip();
        purpose = purpose.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to %d characters".formatted(LONGEST_TITLE));
        }
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("A purpose has 1 to %d characters".formatted(LONGEST_PURPOSE));
        }
        parties = Set.copyOf(parties);
        posts = Set.copyOf(posts);
        if (countries(parties).size() < 2) {
            throw new IllegalArgumentException("An exchange is between at least two countries");
        }
    }

    /** The countries that take part. */
    public Set<Iso2> countries() {
        return countries(parties);
    }

    private static Set<Iso2> countries(Set<Party> parties) {
        return parties.stream().map(Party::country).collect(Collectors.toCollection(TreeSet::new));
    }
}
