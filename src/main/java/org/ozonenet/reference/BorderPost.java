package org.ozonenet.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * Where goods cross a border: a pair of posts that face each other, or a single port or airport. Names and positions
 * imply no endorsement of any boundary.
 *
 * @param id identifier
 * @param here the side named first
 * @param opposite the other side, or null for a port or airport
 * @param modes by which means goods cross here
 * @param latitude degrees north
 * @param longitude degrees east
 * @param position how well the position stands: never better than an estimate
 * @param nearestTowns towns close by with their distance, in Latin letters, or null
 * @param note what else is to be known, in English, or null
 * @param source where this comes from
 */
public record BorderPost(
        PostId id,
        PostSide here,
        @Nullable PostSide opposite,
        Set<Mode> modes,
        double latitude,
        double longitude,
        Doubt position,
        @Nullable String nearestTowns,
        @Nullable String note,
        String source) {

    public BorderPost {
        modes = Set.copyOf(modes);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("modes is empty.");
        }
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("latitude or longitude lies outside the globe.");
        }
        if (opposite != null && opposite.country().equals(here.country())) {
            throw new IllegalArgumentException("Both sides name the same country, %s.".formatted(here.country()));
        }
    }

    /** Both sides, or the only one. */
    public List<PostSide> sides() {
        return Stream.of(Optional.of(here), Optional.ofNullable(opposite))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether one side belongs to the country. */
    public boolean touches(Iso2 country) {
        return sides().stream().anyMatch(side -> side.country().equals(country));
    }

    /** Both names in Latin letters, for example {@code Khorgos – Nur Zholy (Khorgos)}. */
    public String label() {
        return opposite == null ? here.name() : here.name() + " – " + opposite.name();
    }

    /** By which means goods cross. */
    public enum Mode {
        ROAD,
        RAIL,
        RIVER,
        FERRY,
        SEA,
        PORT,
        AIRPORT
    }
}
