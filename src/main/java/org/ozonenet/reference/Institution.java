package org.ozonenet.reference;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * An institution or partner that the networks work with.
 *
 * @param id short name in small letters, for example {@code ozone-secretariat}
 * @param name in English
 * @param acronym or null
 * @param kind what kind of body, in words with hyphens, for example {@code implementing-agency}
 * @param country of a national body, or null
 * @param region for what else, for example {@code global}, or null
 * @param city seat, or null
 * @param website or null
 * @param role what it does for the networks, in English
 * @param status whether it stands as it was
 * @param nameToday where it was renamed and the name is known, or null
 * @param doubt how well this stands
 * @param source where it comes from
 * @param note what else is to be known, in English, or null
 */
public record Institution(
        String id,
        String name,
        @Nullable String acronym,
        String kind,
        @Nullable Iso2 country,
        @Nullable String region,
        @Nullable String city,
        @Nullable URI website,
        String role,
        Status status,
        @Nullable String nameToday,
        Doubt doubt,
        String source,
        @Nullable String note) {

    /** Whether a body of a category stands for one organisation of which a person can be a member. */
    public boolean isOrganisation() {
        return status != Status.GENERIC && !kind.equals("website");
    }

    /** Whether it stands as it was. */
    public enum Status {
        CURRENT,
        RENAMED,
        /** A kind of counterpart that each party has, not one organisation. */
        GENERIC,
        FORESEEN,
        /** To be checked before use. */
        CHECK,
        HISTORIC
    }
}
