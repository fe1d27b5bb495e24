package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.files.Node;
import org.ozonenet.training.UnitCode;

/** Reads schemes as they stand in the file. */
final class SchemeReading {

    private final Node groups;

    SchemeReading(Node groups) {
        this.groups = groups;
    }

    Scheme scheme(Node node) {
        var replacedBy = node.optional("replaced_by");
        return new Scheme(
                new SchemeCode(node.text("code")),
                node.number("edition"),
                text(node.at("title")),
                word(node, "kind", Scheme.Kind.class),
                word(node, "basis", Scheme.Basis.class),
                node.text("source"),
                doubt(node),
                reach(node),
                LocalDate.parse(node.text("from")),
                day(node, "last_issue"),
                replacedBy == null ? null : new SchemeCode(replacedBy),
                yes(node, "issued_here"),
                node.map("categories", SchemeReading::category),
                needs(node.at("needs")),
                node.has("renewal") ? renewal(node.at("renewal")) : Renewal.none(),
                node.map("countries", SchemeReading::countryRule));
    }

    private Set<Iso2> reach(Node node) {
        var group = node.optional("reach");
        if (group == null) {
            return Set.of();
        }
        if (!groups.has(group)) {
            throw new IllegalArgumentException("reach: '%s' is no group of this file.".formatted(group));
        }
        return countries(groups, group);
    }

    private static Category category(Node node) {
        return new Category(
                new CategoryCode(node.text("code")),
                text(node.at("title")),
                node.texts("units").stream().map(UnitCode::new).toList(),
                whole(node, "months"));
    }

    private static Needs needs(Node node) {
        var modes = Arrays.stream(Mode.values())
                .filter(mode -> yes(node, mode.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("needs: neither theory nor practice is asked for.");
        }
        return new Needs(
                modes,
                Set.copyOf(node.texts("theory_by")),
                Set.copyOf(node.texts("practice_by")),
                yes(node, "two_bodies"),
                whole(node, "within_months"),
                whole(node, "fresh_months"),
                yes(node, "assessor_not_trainer"),
                node.texts("two_assessors").stream().map(UnitCode::new).collect(Collectors.toSet()),
                node.texts("prior_learning").stream().map(Mode::valueOf).collect(Collectors.toSet()),
                whole(node, "supervised_months"));
    }

    private static Renewal renewal(Node node) {
        var window = whole(node, "window_months");
        var grace = whole(node, "grace_months");
        return new Renewal(
                routes(node, "routes"),
                routes(node, "late_routes"),
                whole(node, "every_months"),
                day(node, "in_force"),
                day(node, "first_by"),
                window == null ? Renewal.none().windowMonths() : window,
                grace == null ? 0 : grace);
    }

    private static Scheme.CountryRule countryRule(Node node) {
        return new Scheme.CountryRule(countries(node, "in"), renewal(node.at("renewal")), doubt(node));
    }

    private static Doubt doubt(Node node) {
        var doubt = node.at("doubt");
        return node.has("doubt")
                ? new Doubt(word(doubt, "certainty", Certainty.class), doubt.optional("remark"))
                : Doubt.none();
    }

    private static Set<Iso2> countries(Node node, String field) {
        return node.texts(field).stream().map(Iso2::new).collect(Collectors.toSet());
    }

    private static Set<Route> routes(Node node, String field) {
        return node.texts(field).stream().map(Route::valueOf).collect(Collectors.toSet());
    }

    static LocalizedText text(Node node) {
        return LocalizedText.of(node.text("en"), node.text("ru"), node.text("zh"));
    }

    private static boolean yes(Node node, String field) {
        var text = node.optional(field);
        if (text != null && !List.of("true", "false").contains(text)) {
            throw new IllegalArgumentException("%s: '%s' is neither true nor false.".formatted(field, text));
        }
        return "true".equals(text);
    }

    private static @Nullable Integer whole(Node node, String field) {
        return node.has(field) ? (Integer) node.number(field) : null;
    }

    private static @Nullable LocalDate day(Node node, String field) {
        var text = node.optional(field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> E word(Node node, String field, Class<E> type) {
        return Enum.valueOf(type, node.text(field).toUpperCase(Locale.ROOT));
    }
}
