package org.ozonenet.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A property by which a reader narrows what the search finds.
 *
 * @param name as it stands in the address of the page, and in the marks of entries before the equals sign
 * @param label translation key of what it is called
 * @param narrows what it is of an entry
 * @param choices the values that a reader of this language can choose, in their order
 */
public record SearchFacet(String name, String label, Narrows narrows, Function<Locale, List<Choice>> choices) {

    /** A value, and how it is called. */
    public record Choice(String value, String name) {}

    /** What a property is of an entry. */
    public enum Narrows {
        /** A country to which it belongs: ISO 3166-1 alpha-2. */
        COUNTRY,
        /** A network to which it belongs. */
        NETWORK,
        /** One of its further properties. */
        MARK
    }
}
