package org.ozonenet.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Asks the store for meetings, always within what {@link MeetingAction#READ} lets the actor see. */
@Component
class MeetingQueries {

    private static final Sort NEWEST_FIRST =
            Sort.by(Sort.Direction.DESC, "sortKey").and(Sort.by("_id"));
    private static final Sort NEXT_FIRST = Sort.by("sortKey", "_id");

    private final MongoOperations store;
    private final Spaces spaces;

    MeetingQueries(MongoOperations store, Spaces spaces) {
        this.store = store;
        this.spaces = spaces;
    }

    List<Meeting> page(Actor reader, MeetingFilter filter, Pageable page) {
        return store.find(query(reader, filter).with(NEWEST_FIRST).with(page), Meeting.class);
    }

    long count(Actor reader, MeetingFilter filter) {
        return store.count(query(reader, filter), Meeting.class);
    }

    /** Those of which at least one day lies between the two, both included. */
    List<Meeting> between(Actor reader, MeetingFilter filter, LocalDate from, LocalDate to) {
        var query = query(reader, filter)
                .addCriteria(Criteria.where("plan.dates.first").lte(to.toString()))
                .addCriteria(Criteria.where("plan.dates.last").gte(from.toString()));
        return store.find(query.with(NEXT_FIRST), Meeting.class);
    }

    List<Meeting> from(Actor reader, LocalDate day, int atMost) {
        var query = query(reader, MeetingFilter.all())
                .addCriteria(Criteria.where("plan.dates.last").gte(day.toString()));
        return store.find(query.with(NEXT_FIRST).limit(atMost), Meeting.class);
    }

    List<Meeting> ofCountry(Actor reader, Iso2 country) {
        var part = new Criteria()
                .orOperator(
                        Criteria.where("plan.countries").is(country.value()),
                        Criteria.where("plan.venue.country").is(country.value()));
        var query = new Query(new Criteria().andOperator(visible(reader), part));
        return store.find(query.with(NEWEST_FIRST), Meeting.class);
    }

    private Query query(Actor reader, MeetingFilter filter) {
        var all = new ArrayList<Criteria>();
        all.add(visible(reader));
        if (filter.network() != null) {
            all.add(Criteria.where("plan.networks").is(filter.network().value()));
        }
        if (filter.kind() != null) {
            all.add(Criteria.where("plan.kind").is(filter.kind().name()));
        }
        if (filter.year() != null) {
            all.add(Criteria.where("plan.dates.year").is(filter.year()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var text = filter.text().strip().toLowerCase(Locale.ROOT);
            all.add(Criteria.where("words").regex(Pattern.quote(text)));
        }
        return new Query(new Criteria().andOperator(all));
    }

    private Criteria visible(Actor reader) {
        var coordinated = reader.functions().stream()
                .filter(held -> held.function() == Function.NETWORK_COORDINATOR)
                .flatMap(held -> held.scope() instanceof Scope.Network(var network)
                        ? java.util.stream.Stream.of(network.value())
                        : java.util.stream.Stream.empty())
                .toList();
        var mine = spaces.mine().stream().map(SpaceId::value).toList();
        return new Criteria()
                .orOperator(
                        Criteria.where("marking").in(Tlp.CLEAR.name(), Tlp.GREEN.name()),
                        Criteria.where("_id").in(mine),
                        Criteria.where("plan.networks").in(coordinated));
    }
}
