package org.ozonenet.directory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Actor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.ozonenet.reference.PostId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Reads for other systems: what a person with the function of the access would see, and on record. */
@Component
class SystemReading {

    private final SystemStore store;
    private final EntryStore entries;
    private final EntrySearch search;
    private final EntryReading reading;
    private final Viewers viewers;
    private final Reveals reveals;
    private final Networks networks;
    private final MongoOperations uses;
    private final ActAs actAs;
    private final Clock clock;

    SystemReading(
            SystemStore store,
            EntryStore entries,
            EntrySearch search,
            EntryReading reading,
            Viewers viewers,
            Reveals reveals,
            Networks networks,
            MongoOperations uses,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.search = search;
        this.reading = reading;
        this.viewers = viewers;
        this.reveals = reveals;
        this.networks = networks;
        this.uses = uses;
        this.actAs = actAs;
        this.clock = clock;
        uses.indexOps(SystemAccess.class).createIndex(new Index("tokenHash", Direction.ASC));
        uses.indexOps(SystemUse.class).createIndex(new Index("access", Direction.ASC).on("at", Direction.DESC));
    }

    /** An entry with the border posts that it serves. */
    record Given(EntryCard card, List<PostId> posts) {}

    /** Empty where no access of that secret is open now. */
    Optional<SystemAccess> open(String token) {
        return store.findByTokenHash(new SystemToken(token).hash()).filter(access -> access.isOpen(clock.instant()));
    }

    List<Given> page(SystemAccess access, DirectoryFilter filter, Pageable page) {
        return given(access, search.page(filter, page));
    }

    long count(DirectoryFilter filter) {
        return search.count(filter);
    }

    Optional<Given> entry(SystemAccess access, EntryId id) {
        return given(access, entries.findById(id).stream().toList()).stream().findFirst();
    }

    void note(SystemAccess access, String asked, int status, int given) {
        uses.insert(new SystemUse(
                Id.random(), access.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS), asked, status, given));
    }

    private List<Given> given(SystemAccess access, List<Entry> found) {
        var viewer = viewers.of(actor(access));
        reveals.note(viewer, access.system(), found);
        return actAs.process(() -> found.stream()
                .map(entry ->
                        new Given(reading.card(entry, viewer), entry.says().posts()))
                .toList());
    }

    private Actor actor(SystemAccess access) {
        var scope = access.reads().scope();
        Set<NetworkId> reached = new HashSet<>();
        switch (scope) {
            case Scope.Country(var country) -> reached.addAll(networks.of(country));
            case Scope.Network(var network) -> reached.add(network);
            case Scope.Organisation o -> {}
            case Scope.Portal p -> {}
        }
        return new Actor(new PersonId(access.id().value()), access.system(), List.of(access.reads()), reached);
    }
}
