package org.ozonenet.directory;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/** Which contact fields of an entry somebody sees. */
final class FieldVisibility {

    private FieldVisibility() {}

    /**
     * Whose entry it is.
     *
     * @param account the account of its person, or null
     * @param country its country, or null
     * @param networks the networks that it or its country belongs to
     */
    record Owner(@Nullable PersonId account, @Nullable Iso2 country, Set<NetworkId> networks) {}

    static boolean sees(Viewer viewer, Visibility field, Owner owner) {
        if (viewer.person().equals(owner.account())) {
            return true;
        }
        return switch (field) {
            case NETWORK -> isCounterpart(viewer, owner) || !Collections.disjoint(viewer.networks(), owner.networks());
            case COUNTERPARTS -> isCounterpart(viewer, owner);
            case OWN_COUNTRY -> isOfTheCountry(viewer, owner);
            case ONLY_ME -> false;
        };
    }

    private static boolean isCounterpart(Viewer viewer, Owner owner) {
        var country = owner.country();
        return isOfTheCountry(viewer, owner)
                || (country != null && viewer.counterparts().contains(country));
    }

    private static boolean isOfTheCountry(Viewer viewer, Owner owner) {
        var country = owner.country();
        return country != null && viewer.countries().contains(country);
    }
}
