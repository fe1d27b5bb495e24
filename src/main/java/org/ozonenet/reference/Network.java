package org.ozonenet.reference;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;

/**
 * A regional ozone network.
 *
 * @param id short name
 * @param name full name
 * @param ofPortal whether the portal is its working place; false for networks next to them, whose lists are incomplete
 * @param sinceYear first year, or null where it was not looked up
 * @param languages in which it works
 * @param website its page, or null
 * @param source where this comes from
 * @param note what else is to be known, in English, or null
 */
public record Network(
        NetworkId id,
        LocalizedText name,
        boolean ofPortal,
        @Nullable Integer sinceYear,
        List<Lang> languages,
        @Nullable URI website,
        String source,
        @Nullable String note) {

    public Network {
        languages = List.copyOf(languages);
    }
}
