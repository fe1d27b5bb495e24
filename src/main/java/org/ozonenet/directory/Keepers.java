package org.ozonenet.directory;

import java.util.ArrayList;
import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.reference.Networks;
import org.springframework.stereotype.Component;

/** Who keeps an entry right, for those who have something to tell of it. */
@Component
class Keepers {

    private final PersonRegister register;
    private final Networks networks;
    private final ActAs actAs;

    Keepers(PersonRegister register, Networks networks, ActAs actAs) {
        this.register = register;
        this.networks = networks;
        this.actAs = actAs;
    }

    /** Those who keep the entries of a country: its ozone officers; without a country or an officer, the coordinators. */
    List<PersonId> officers(Entry entry) {
        var country = entry.says().country();
        var officers =
                country == null ? List.<PersonId>of() : actAs.process(() -> register.holders(Function.NOO, country));
        return officers.isEmpty() ? coordinators(entry) : officers;
    }

    private List<PersonId> coordinators(Entry entry) {
        var country = entry.says().country();
        var belongsTo = country == null ? entry.says().networks() : networks.of(country);
        return actAs.process(() -> belongsTo.stream()
                .flatMap(network -> register.holders(Function.NETWORK_COORDINATOR, network).stream())
                .distinct()
                .toList());
    }

    /** The officers without somebody, or the coordinators where that leaves nobody. */
    List<PersonId> others(Entry entry, PersonId without) {
        var others = officers(entry).stream()
                .filter(person -> !person.equals(without))
                .toList();
        return others.isEmpty() ? coordinators(entry) : others;
    }

    List<PersonId> nextLevel(Entry entry) {
        var all = new ArrayList<>(officers(entry));
        all.addAll(coordinators(entry));
        return all;
    }
}
