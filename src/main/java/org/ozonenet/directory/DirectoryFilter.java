package org.ozonenet.directory;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * Which entries are looked for. What is null does not matter.
 *
 * @param kind person or desk
 * @param country whose
 * @param network of which network, by today's members
 * @param function contacted for what
 * @param language can be talked to in it: BCP 47 language
 * @param text words of a name or an organisation, in any script
 */
public record DirectoryFilter(
        @Nullable EntryKind kind,
        @Nullable Iso2 country,
        @Nullable NetworkId network,
        @Nullable ContactFunction function,
        @Nullable String language,
        @Nullable String text) {

    public static DirectoryFilter all() {
        return new DirectoryFilter(null, null, null, null, null, null);
    }

    public DirectoryFilter of(EntryKind wanted) {
        return new DirectoryFilter(wanted, country, network, function, language, text);
    }

    public DirectoryFilter of(Iso2 wanted) {
        return new DirectoryFilter(kind, wanted, network, function, language, text);
    }

    public DirectoryFilter of(NetworkId wanted) {
        return new DirectoryFilter(kind, country, wanted, function, language, text);
    }

    public DirectoryFilter of(ContactFunction wanted) {
        return new DirectoryFilter(kind, country, network, wanted, language, text);
    }

    public DirectoryFilter speaking(String wanted) {
        return new DirectoryFilter(kind, country, network, function, wanted, text);
    }

    public DirectoryFilter named(String wanted) {
        return new DirectoryFilter(kind, country, network, function, language, wanted);
    }
}
