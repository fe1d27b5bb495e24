package org.ozonenet.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/**
 * Who reads what is written to an entry: its person; for a desk those of its country who serve the same post; else the
 * customs focal points of the country, else its ozone officers.
 */
@Component
class Recipients {

    private final EntryStore store;
    private final PersonRegister register;
    private final ActAs actAs;

    Recipients(EntryStore store, PersonRegister register, ActAs actAs) {
        this.store = store;
        this.register = register;
        this.actAs = actAs;
    }

    /** Empty where nobody in the portal can be reached for the entry. */
    Set<PersonId> of(Entry entry) {
        var account = entry.says().account();
        if (account != null) {
            return Set.of(account);
        }
        var country = entry.says().country();
        if (country == null) {
            return Set.of();
        }
        var atThePost = new LinkedHashSet<PersonId>();
        for (var post : entry.says().posts()) {
            store.findServing(post).stream()
                    .map(Entry::says)
                    .filter(says -> country.equals(says.country()))
                    .map(EntryDraft::account)
                    .filter(Objects::nonNull)
                    .forEach(atThePost::add);
        }
        return atThePost.isEmpty() ? officials(country) : atThePost;
    }

    /** The customs focal points of a country, else its ozone officers; empty where it has neither in the portal. */
    Set<PersonId> officials(Iso2 country) {
        for (var function : List.of(Function.CUSTOMS_FOCAL_POINT, Function.NOO)) {
            var holders = actAs.process(() -> register.holders(function, country));
            if (!holders.isEmpty()) {
                return Set.copyOf(holders);
            }
        }
        return Set.of();
    }
}
