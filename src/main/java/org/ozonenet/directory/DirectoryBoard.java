package org.ozonenet.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Networks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How well the directory is kept, for the coordinators of the networks: where somebody is missing or nobody looked. */
@Service
@PreAuthorize("isAuthenticated()")
public class DirectoryBoard {

    private static final List<ContactFunction> EXPECTED =
            List.of(ContactFunction.NOO, ContactFunction.CUSTOMS_FOCAL_POINT);

    private final Rights rights;
    private final EntryStore store;
    private final EntryReading reading;
    private final Viewers viewers;
    private final Countries countries;
    private final Networks networks;
    private final BorderPosts posts;
    private final Clock clock;

    DirectoryBoard(
            Rights rights,
            EntryStore store,
            EntryReading reading,
            Viewers viewers,
            Countries countries,
            Networks networks,
            BorderPosts posts,
            Clock clock) {
        this.rights = rights;
        this.store = store;
        this.reading = reading;
        this.viewers = viewers;
        this.countries = countries;
        this.networks = networks;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * One country.
     *
     * @param held places that somebody holds
     * @param verified those of them that somebody made sure of within the time
     * @param stale those that nobody made sure of for too long
     * @param vacantFunctions functions expected of a country that nobody holds
     * @param unservedPosts posts that nobody serves on the side of the country
     */
    public record CountryLine(
            Iso2 country,
            int held,
            int verified,
            int stale,
            List<ContactFunction> vacantFunctions,
            List<BorderPost> unservedPosts) {

        public CountryLine {
            vacantFunctions = List.copyOf(vacantFunctions);
            unservedPosts = List.copyOf(unservedPosts);
        }

        /** Share of the held places that somebody made sure of within the time, 0 to 100; 0 where nobody is named. */
        public int percentVerified() {
            return held == 0 ? 0 : 100 * verified / held;
        }
    }

    /** Whether the actor has a board. */
    public boolean isMine() {
        rights.require(DirectoryAction.READ, Target.portal());
        return rights.allows(DirectoryAction.BOARD, Target.portal());
    }

    /** The countries of the actor's networks, those with the smallest share first. */
    public List<CountryLine> lines() {
        var actor = rights.require(DirectoryAction.BOARD, Target.portal());
        var viewer = viewers.of(actor);
        var lines = new ArrayList<CountryLine>();
        for (var country : countries.all()) {
            if (networks.of(country.iso2()).stream().anyMatch(actor.networks()::contains)) {
                lines.add(line(country, viewer));
            }
        }
        lines.sort(Comparator.comparing(CountryLine::percentVerified)
                .thenComparing(line -> line.country().value()));
        return lines;
    }

    private CountryLine line(Country country, Viewer viewer) {
        var now = clock.instant();
        var entries = store.findOfCountry(country.iso2(), List.of(ContactFunction.values()));
        var held = entries.stream().filter(entry -> !entry.says().vacant()).toList();
        var states = held.stream()
                .map(entry -> Freshness.of(reading.card(entry, viewer), now).state())
                .toList();
        var served = new LinkedHashSet<>(
                held.stream().flatMap(entry -> entry.says().posts().stream()).toList());
        return new CountryLine(
                country.iso2(),
                held.size(),
                (int) states.stream()
                        .filter(Set.of(Freshness.State.FRESH, Freshness.State.DUE)::contains)
                        .count(),
                (int) states.stream().filter(Freshness.State.STALE::equals).count(),
                EXPECTED.stream()
                        .filter(function -> held.stream()
                                .noneMatch(entry -> entry.says().functions().contains(function)))
                        .toList(),
                posts.of(country.iso2()).stream()
                        .filter(post -> !served.contains(post.id()))
                        .toList());
    }
}
