package org.ozonenet.directory;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.search.SearchEntry;
import org.ozonenet.search.SearchIndex;
import org.ozonenet.search.SearchSource;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lets the search find entries by name and organisation; no contact field is given to it. Vacant places are not found. */
@Component
class EntriesToFind implements SearchSource {

    static final String KIND = "contact";
    static final String FUNCTION = "function=";
    static final String LANGUAGE = "language=";
    static final String ENTRY_KIND = "kind=";
    static final String VERIFIED = "verified=";

    private final EntryStore store;
    private final MongoOperations operations;
    private final EntryReading reading;
    private final SearchIndex index;

    EntriesToFind(EntryStore store, MongoOperations operations, EntryReading reading, SearchIndex index) {
        this.store = store;
        this.operations = operations;
        this.reading = reading;
        this.index = index;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchEntry> everything() {
        return operations.stream(new Query(), Entry.class)
                .filter(entry -> !entry.says().vacant())
                .map(this::toFind);
    }

    @EventListener
    void on(FocalPointChanged event) {
        refresh(event.entry());
    }

    @EventListener
    void on(EntryVerified event) {
        refresh(event.entry());
    }

    private void refresh(EntryId id) {
        store.findById(id)
                .filter(entry -> !entry.says().vacant())
                .ifPresentOrElse(entry -> index.put(toFind(entry)), () -> index.remove(KIND, id.value()));
    }

    private SearchEntry toFind(Entry entry) {
        var says = entry.says();
        var organisation = says.organisation();
        var country = says.country();
        return SearchEntry.of(
                        KIND,
                        entry.id().value(),
                        "directory/" + entry.id().value(),
                        says.name().shown())
                .named(says.name().forms())
                .withWords(organisation == null ? Set.of() : Set.of(organisation))
                .marked(Tlp.GREEN)
                .ofNetworks(reading.networks(entry))
                .ofCountries(country == null ? Set.of() : Set.of(country))
                .with(marks(entry));
    }

    private static Set<String> marks(Entry entry) {
        var marks = new HashSet<String>();
        var says = entry.says();
        says.functions().forEach(function -> marks.add(FUNCTION + function));
        says.languages().forEach(language -> marks.add(LANGUAGE + language.tag()));
        marks.add(ENTRY_KIND + says.kind());
        marks.add(VERIFIED + (entry.current() != null));
        return marks;
    }
}
