package org.ozonenet.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The record of who was given a private way to reach somebody, whatever the way out of the room. */
@Component
class Reveals {

    private static final int AT_ONCE = 1000;
    private static final int SHOWN = 50;

    private final MongoOperations store;
    private final EntryReading reading;
    private final Clock clock;

    Reveals(MongoOperations store, EntryReading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
        store.indexOps(Reveal.class).createIndex(new Index("entry", Direction.ASC).on("at", Direction.DESC));
    }

    /** Notes what a person is given. */
    void note(Viewer viewer, Collection<Entry> entries) {
        note(viewer, null, entries);
    }

    /** Notes what somebody is given, before it is given. */
    void note(Viewer viewer, @Nullable String system, Collection<Entry> entries) {
        var now = clock.instant();
        var told = entries.stream()
                .filter(entry -> !entry.isOf(viewer.person()))
                .filter(entry -> entry.says().means().stream()
                        .anyMatch(means -> means.isPrivate() && reading.sees(viewer, means, entry)))
                .map(Entry::id)
                .distinct()
                .map(entry -> new Reveal(
                        entry.value() + "." + viewer.person().value() + "." + LocalDate.ofInstant(now, ZoneOffset.UTC),
                        entry,
                        viewer.person(),
                        system,
                        now))
                .toList();
        for (var from = 0; from < told.size(); from += AT_ONCE) {
            save(told.subList(from, Math.min(told.size(), from + AT_ONCE)));
        }
    }

    private void save(List<Reveal> told) {
        var keys = told.stream().map(Reveal::key).toList();
        var known = new HashSet<String>();
        store.find(Query.query(Criteria.where("_id").in(keys)), Reveal.class).forEach(each -> known.add(each.key()));
        var fresh = new ArrayList<>(told);
        fresh.removeIf(each -> known.contains(each.key()));
        for (var each : fresh) {
            try {
                store.insert(each);
            } catch (DuplicateKeyException e) {
                // Told at the same moment by another request.
            }
        }
    }

    /** The latest first. */
    List<Reveal> of(EntryId entry) {
        return store.find(
                Query.query(Criteria.where("entry").is(entry))
                        .with(Sort.by(Direction.DESC, "at"))
                        .limit(SHOWN),
                Reveal.class);
    }
}
