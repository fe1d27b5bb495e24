package org.ozonenet.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The border posts between the countries of the networks and their neighbours, with ports and airports. */
@Component
public class BorderPosts {

    private static final String COMMON_NAME = "Common name from general knowledge, not an official spelling";

    private final Map<PostId, BorderPost> posts = new LinkedHashMap<>();

    BorderPosts(ReferenceFiles files, Countries countries) {
        files.table(
                        "border-posts.csv",
                        "id",
                        "name_a",
                        "names_a",
                        "country_a",
                        "name_b",
                        "names_b",
                        "country_b",
                        "modes",
                        "latitude",
                        "longitude",
                        "position_certainty",
                        "position_remark",
                        "km_from_border",
                        "nearest_towns",
                        "note",
                        "source")
                .unique("id")
                .each(row -> {
                    var post = read(row, countries);
                    posts.put(post.id(), post);
                });
    }

    /** The post of that identifier, if there is one. */
    public Optional<BorderPost> find(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** All, in the order of the file: by pair of countries. */
    public List<BorderPost> all() {
        return List.copyOf(posts.values());
    }

    /** The posts with a side in the country, its ports and airports among them. */
    public List<BorderPost> of(Iso2 country) {
        return posts.values().stream().filter(post -> post.touches(country)).toList();
    }

    /** The posts between two countries, whichever stands first. */
    public List<BorderPost> between(Iso2 one, Iso2 other) {
        return posts.values().stream()
                .filter(post -> !one.equals(other) && post.touches(one) && post.touches(other))
                .toList();
    }

    private static BorderPost read(Row row, Countries countries) {
        var here = side(row, "a", countries);
        var opposite = row.optional("country_b") == null ? null : side(row, "b", countries);
        return new BorderPost(
                new PostId(row.text("id")),
                here,
                opposite,
                Set.copyOf(row.several("modes", BorderPost.Mode.class)),
                row.needDecimal("latitude").doubleValue(),
                row.needDecimal("longitude").doubleValue(),
                new Doubt(row.one("position_certainty", Certainty.class), position(row)),
                row.optional("nearest_towns"),
                row.optional("note"),
                row.text("source"));
    }

    private static @Nullable String position(Row row) {
        var distance = row.decimal("km_from_border");
        var remark = row.optional("position_remark");
        var text = distance == null ? "" : "%s km from the mapped border line".formatted(distance.toPlainString());
        if (remark == null) {
            return text.isEmpty() ? null : text;
        }
        return text.isEmpty() ? remark : remark + "; " + text;
    }

    private static PostSide side(Row row, String which, Countries countries) {
        var country = countries.require("country_" + which, row.iso2("country_" + which));
        return new PostSide(
                country.iso2(),
                row.text("name_" + which),
                row.list("names_" + which).stream().map(BorderPosts::name).toList());
    }

    private static PostName name(String text) {
        var colon = text.indexOf(':');
        var language = colon < 0 ? "" : text.substring(0, colon).strip();
        if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "names: '%s' must start with a language tag and a colon.".formatted(text));
        }
        var unsure = text.endsWith("?");
        var name = text.substring(colon + 1, text.length() - (unsure ? 1 : 0)).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("names: '%s' holds no name.".formatted(text));
        }
        return new PostName(language, name, new Doubt(unsure ? Certainty.EXPERT_LOW : Certainty.EXPERT, COMMON_NAME));
    }
}
