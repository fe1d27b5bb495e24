package org.ozonenet.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What another system asks for, read from the query of its address. */
record ApiQuery(DirectoryFilter filter, Pageable page) {

    static final List<String> NAMES =
            List.of("page", "size", "country", "network", "function", "language", "kind", "q");
    static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LAST_PAGE = 10_000;

    /** @throws IllegalArgumentException in words for the one who asked, if something is not understood */
    static ApiQuery of(Map<String, String> query) {
        for (var name : query.keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("There is no parameter of that name; there are " + NAMES);
            }
        }
        var text = query.get("q");
        if (text != null && text.length() > 80) {
            throw new IllegalArgumentException("q has at most 80 characters");
        }
        return new ApiQuery(
                new DirectoryFilter(
                        one(query, "kind", value -> choice(EntryKind.values(), value)),
                        one(query, "country", Iso2::new),
                        one(query, "network", ApiQuery::network),
                        one(query, "function", value -> choice(ContactFunction.values(), value)),
                        one(query, "language", ApiQuery::language),
                        text == null || text.isBlank() ? null : text),
                PageRequest.of(number(query, "page", 0, 0, LAST_PAGE), number(query, "size", USUAL, 1, MOST)));
    }

    private static <T> @Nullable T one(Map<String, String> query, String name, Function<String, T> read) {
        var value = query.get(name);
        if (value == null) {
            return null;
        }
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is not understood", e);
        }
    }

    private static NetworkId network(String text) {
        if (!text.matches("[A-Z]{2,6}")) {
            throw new IllegalArgumentException("Not a network");
        }
        return new NetworkId(text);
    }

    private static String language(String text) {
        if (!text.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("Not a language");
        }
        return text;
    }

    private static <E extends Enum<E>> E choice(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> ApiJson.word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(values).map(ApiJson::word).collect(Collectors.joining(", "))));
    }

    private static int number(Map<String, String> query, String name, int usual, int least, int most) {
        var text = query.get(name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("%s is a number from %d to %d".formatted(name, least, most));
        }
        return Integer.parseInt(text);
    }
}
