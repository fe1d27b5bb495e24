package org.ozonenet.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * An entry as one reader sees it in a list.
 *
 * @param functions in the order in which they are named
 * @param country whose it is, or null
 * @param organisation where it works, or null
 * @param means the ways to reach it that this reader may see, the preferred one first
 * @param moreMeans whether there are ways that this reader does not see
 * @param hours when somebody is there, or null where that is not told
 * @param open whether somebody is there now, or null where that is not told
 * @param verified who last made sure of it, or null
 * @param vacant whether nobody holds the place
 */
public record EntryCard(
        EntryId id,
        EntryKind kind,
        EntryName name,
        List<ContactFunction> functions,
        @Nullable Iso2 country,
        @Nullable String organisation,
        List<SpokenLanguage> languages,
        List<ContactMeans> means,
        boolean moreMeans,
        ZoneId zone,
        @Nullable WorkingHours hours,
        @Nullable Boolean open,
        @Nullable LastVerified verified,
        boolean vacant) {

    public EntryCard {
        functions = List.copyOf(functions);
        languages = List.copyOf(languages);
        means = List.copyOf(means);
    }

    /**
     * Who last made sure of an entry.
     *
     * @param by how the one who made sure is called, or null for somebody no longer known
     * @param changedSince whether the entry was written anew after that, so that it speaks for less
     * @param period after what time somebody has to make sure again
     * @param signs what the use of the contact showed since then, the oldest first
     */
    public record LastVerified(
            Instant at,
            @Nullable String by,
            Verification.How how,
            boolean changedSince,
            Duration period,
            List<Sign> signs) {

        public LastVerified {
            signs = List.copyOf(signs);
        }

        /** With the usual period, and nothing that use has shown. */
        public LastVerified(Instant at, @Nullable String by, Verification.How how, boolean changedSince) {
            this(at, by, how, changedSince, Freshness.PERIOD, List.of());
        }
    }

    /** Without the ways that not everybody in the network sees. */
    EntryCard forLists() {
        var open = means.stream().filter(each -> !each.isPrivate()).toList();
        return new EntryCard(
                id,
                kind,
                name,
                functions,
                country,
                organisation,
                languages,
                open,
                moreMeans || open.size() < means.size(),
                zone,
                hours,
                this.open,
                verified,
                vacant);
    }

    /** Whether somebody made sure of what is written now. */
    public boolean isVerified() {
        return verified != null && !verified.changedSince();
    }
}
