package org.ozonenet.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * What the address of the directory's list says, so that what one sees can be sent to somebody else.
 *
 * @param tab which list
 * @param networkSaid whether the address speaks of the network at all; else the reader's choice counts
 * @param filter what is looked for
 */
record DirectoryAddress(Tab tab, boolean networkSaid, DirectoryFilter filter) {

    private static final String ALL = "all";

    /** The lists of the directory. */
    enum Tab {
        PEOPLE,
        DESKS,
        INSTITUTIONS;

        /** Which entries it shows, or null where it shows none. */
        @Nullable EntryKind kind() {
            return switch (this) {
                case PEOPLE -> EntryKind.PERSON;
                case DESKS -> EntryKind.DESK;
                case INSTITUTIONS -> null;
            };
        }
    }

    /** Reads an address; what is not understood is left out. */
    static DirectoryAddress of(QueryParameters query) {
        var tab = choice(Tab.class, query, "tab").orElse(Tab.PEOPLE);
        var network = query.getSingleParameter("network");
        var filter = new DirectoryFilter(
                tab.kind(),
                query.getSingleParameter("country")
                        .filter(Iso2::isValid)
                        .map(Iso2::new)
                        .orElse(null),
                network.filter(text -> text.matches("[A-Z]{2,6}"))
                        .map(NetworkId::new)
                        .orElse(null),
                choice(ContactFunction.class, query, "function").orElse(null),
                query.getSingleParameter("language")
                        .filter(tag -> tag.matches("[a-z]{2,3}"))
                        .orElse(null),
                query.getSingleParameter("q")
                        .map(text -> text.length() > 80 ? text.substring(0, 80) : text)
                        .filter(text -> !text.isBlank())
                        .orElse(null));
        return new DirectoryAddress(tab, network.isPresent(), filter);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "tab", tab == Tab.PEOPLE ? null : tab);
        put(query, "country", filter.country());
        put(query, "network", filter.network() == null && networkSaid ? ALL : filter.network());
        put(query, "function", filter.function());
        put(query, "language", filter.language());
        if (filter.text() != null) {
            query.put("q", filter.text());
        }
        return QueryParameters.simple(query);
    }

    DirectoryAddress with(Tab other) {
        return new DirectoryAddress(
                other,
                networkSaid,
                new DirectoryFilter(
                        other.kind(),
                        filter.country(),
                        filter.network(),
                        filter.function(),
                        filter.language(),
                        filter.text()));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            var text = value.toString();
            query.put(name, value instanceof Enum ? text.toLowerCase(Locale.ROOT) : text);
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equalsIgnoreCase(text))
                        .findFirst());
    }
}
