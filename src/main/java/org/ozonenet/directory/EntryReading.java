package org.ozonenet.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.springframework.stereotype.Component;

/** Shows of an entry what one viewer sees of it. Nothing of an entry leaves the room by another way. */
@Component
class EntryReading {

    private final Networks networks;
    private final Persons persons;
    private final Clock clock;
    private final Duration period;

    EntryReading(Networks networks, Persons persons, Clock clock, Reverification reverification) {
        this.networks = networks;
        this.persons = persons;
        this.clock = clock;
        this.period = reverification.period();
    }

    EntryCard card(Entry entry, Viewer viewer) {
        var says = entry.says();
        var seen = says.means().stream()
                .filter(means -> sees(viewer, means, entry))
                .sorted(Comparator.comparing(ContactMeans::preferred, Comparator.reverseOrder()))
                .toList();
        var hours = says.hours();
        return new EntryCard(
                entry.id(),
                says.kind(),
                says.name(),
                says.functions().stream().sorted().toList(),
                says.country(),
                says.organisation(),
                says.languages(),
                seen,
                seen.size() < says.means().size(),
                says.zone(),
                hours,
                hours == null ? null : hours.isOpenAt(clock.instant(), says.zone()),
                verified(entry),
                says.vacant());
    }

    boolean sees(Viewer viewer, ContactMeans means, Entry entry) {
        var owner =
                new FieldVisibility.Owner(entry.says().account(), entry.says().country(), networks(entry));
        return FieldVisibility.sees(viewer, means.visibility(), owner);
    }

    Set<NetworkId> networks(Entry entry) {
        var country = entry.says().country();
        return country == null ? entry.says().networks() : networks.of(country);
    }

    private EntryCard.@Nullable LastVerified verified(Entry entry) {
        var last = entry.last();
        if (last == null) {
            return null;
        }
        var by = persons.card(last.by()).map(PersonCard::name).orElse(null);
        return new EntryCard.LastVerified(
                last.at(),
                by,
                last.how(),
                entry.current() == null,
                period,
                entry.care().signs());
    }
}
