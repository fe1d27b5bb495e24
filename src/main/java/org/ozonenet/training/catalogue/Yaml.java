package org.ozonenet.training.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.files.Node;

/** What the YAML files of courseware have in common. */
final class Yaml {

    private Yaml() {}

    /** Takes down every field that is not known: a mistyped name would be left out in silence otherwise. */
    static void only(Node node, String... known) {
        var names = List.of(known);
        node.fields().forEach((name, field) -> {
            if (!names.contains(name)) {
                field.problem("'%s' is not known here; known are %s.".formatted(name, String.join(", ", names)));
            }
        });
    }

    /** A text in some languages, English among them. */
    static LocalizedText text(Node node, String field) {
        if (!node.has(field)) {
            throw new IllegalArgumentException("%s is missing.".formatted(field));
        }
        return read(node.at(field), field, Set.of());
    }

    /** A text in all the languages named. */
    static LocalizedText text(Node node, String field, Set<Lang> languages) {
        if (!node.has(field)) {
            throw new IllegalArgumentException("%s is missing.".formatted(field));
        }
        return read(node.at(field), field, languages);
    }

    /** A text at this very place. */
    static LocalizedText text(Node node) {
        return read(node, "The text", Set.of());
    }

    private static LocalizedText read(Node node, String what, Set<Lang> languages) {
        var texts = new EnumMap<Lang, String>(Lang.class);
        node.fields().forEach((code, value) -> {
            var lang = lang(code);
            var text = value.value();
            if (lang.isEmpty()) {
                value.problem("'%s' is not a language of the portal.".formatted(code));
            } else if (text == null || text.isBlank()) {
                value.problem("%s has no text in %s.".formatted(what, code));
            } else {
                texts.put(lang.get(), text.strip());
            }
        });
        if (!texts.containsKey(Lang.EN)) {
            throw new IllegalArgumentException("%s has no English text.".formatted(what));
        }
        languages.stream()
                .filter(lang -> !texts.containsKey(lang))
                .forEach(lang -> node.problem("%s has no text in %s.".formatted(what, lang.code())));
        return new LocalizedText(texts);
    }

    static Optional<Lang> lang(String code) {
        return Arrays.stream(Lang.values())
                .filter(lang -> lang.code().equals(code))
                .findFirst();
    }

    static boolean yesOrNo(Node node, String field) {
        return switch (node.text(field)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("%s is neither true nor false.".formatted(field));
        };
    }

    /** A number between two others, both included. */
    static int number(Node node, String field, int least, int most) {
        var number = node.number(field);
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s is not between %d and %d.".formatted(field, least, most));
        }
        return number;
    }

    static BigDecimal hours(Node node) {
        var hours = decimal(node, "hours");
        if (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(1_000)) > 0) {
            throw new IllegalArgumentException("hours is not between 0 and 1000.");
        }
        return hours;
    }

    static BigDecimal decimal(Node node, String field) {
        var number = node.decimal(field);
        if (number == null) {
            throw new IllegalArgumentException("%s is missing.".formatted(field));
        }
        return number;
    }

    /** One of the names of an enumeration, as files write them: small letters and hyphens. */
    static <E extends Enum<E>> E oneOf(Class<E> type, Node node, String field) {
        var names = new java.util.LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(names, node.text(field), field);
    }

    private static <E> E oneOf(Map<String, E> names, String text, String field) {
        var found = names.get(text);
        if (found == null) {
            throw new IllegalArgumentException(
                    "%s is '%s'; it can be %s.".formatted(field, text, String.join(", ", names.keySet())));
        }
        return found;
    }
}
