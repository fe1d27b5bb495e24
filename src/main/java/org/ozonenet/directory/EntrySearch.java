package org.ozonenet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Networks;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks for entries in the store, a page at a time: by country, then function, then name. */
@Component
class EntrySearch {

    private static final Sort ORDER = Sort.by("says.country", "order", "sortName", "id");

    private final MongoOperations store;
    private final Countries countries;
    private final Networks networks;

    EntrySearch(MongoOperations store, Countries countries, Networks networks) {
        this.store = store;
        this.countries = countries;
        this.networks = networks;
    }

    List<Entry> page(DirectoryFilter filter, Pageable page) {
        return store.find(query(filter).with(ORDER).skip(page.getOffset()).limit(page.getPageSize()), Entry.class);
    }

    long count(DirectoryFilter filter) {
        return store.count(query(filter), Entry.class);
    }

    private Query query(DirectoryFilter filter) {
        var all = new ArrayList<Criteria>();
        if (filter.kind() != null) {
            all.add(Criteria.where("says.kind").is(filter.kind()));
        }
        if (filter.country() != null) {
            all.add(Criteria.where("says.country").is(filter.country()));
        }
        if (filter.network() != null) {
            all.add(ofNetwork(filter.network()));
        }
        if (filter.function() != null) {
            all.add(Criteria.where("says.functions").is(filter.function()));
        }
        if (filter.language() != null) {
            all.add(Criteria.where("says.languages.tag").is(filter.language()));
        }
        if (filter.text() != null) {
            SearchWords.words(filter.text())
                    .forEach(word -> all.add(Criteria.where("words").regex(" " + Pattern.quote(word))));
        }
        return all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    }

    private Criteria ofNetwork(NetworkId network) {
        var members = countries.all().stream()
                .map(Country::iso2)
                .filter(country -> networks.of(country).contains(network))
                .toList();
        return new Criteria()
                .orOperator(
                        Criteria.where("says.country").in(members),
                        Criteria.where("says.networks").is(network));
    }
}
