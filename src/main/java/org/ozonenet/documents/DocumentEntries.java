package org.ozonenet.documents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.search.SearchEntry;
import org.ozonenet.search.SearchIndex;
import org.ozonenet.search.SearchSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps the search index in step with the documents: each is found by its title, the names of its files and their
 * texts. Only the newest version of each language counts, and nothing that is withdrawn or under embargo, not even
 * for those who may read it early. What nobody can be led to is not found.
 */
@Component
class DocumentEntries implements SearchSource {

    static final String KIND = "document";

    private final DocumentStore store;
    private final MongoOperations documents;
    private final FileTexts texts;
    private final DocumentShelves shelves;
    private final SearchIndex index;
    private final Clock clock;

    DocumentEntries(
            DocumentStore store,
            MongoOperations documents,
            FileTexts texts,
            DocumentShelves shelves,
            SearchIndex index,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.texts = texts;
        this.shelves = shelves;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchEntry> everything() {
        return documents.stream(new Query(), StoredDocument.class)
                .map(this::entry)
                .flatMap(Optional::stream);
    }

    /** Writes the entry of the document anew, as the store has it now. */
    void refresh(DocumentId id) {
        store.findById(id).flatMap(this::entry).ifPresentOrElse(index::put, () -> index.remove(KIND, id.value()));
    }

    private Optional<SearchEntry> entry(StoredDocument document) {
        var files = document.newest(clock.instant(), false);
        var page = shelves.page(document.owner());
        if (files.isEmpty() || page.isEmpty() || document.marking() == Tlp.RED) {
            return Optional.empty();
        }
        var names = new ArrayList<>(files.stream().map(StoredFile::name).toList());
        var reference = document.numbering().reference();
        var symbol = document.numbering().officialSymbol();
        if (reference != null) {
            names.add(reference.text());
        }
        if (symbol != null) {
            names.add(symbol);
        }
        var read = new ArrayList<String>();
        files.forEach(file -> texts.text(file.content()).ifPresent(read::add));
        var entry = SearchEntry.of(KIND, document.id().value(), page.get(), document.title())
                .withWords(names)
                .withText(String.join("\n", read));
        var isOpen = shelves.isOpen(document.owner()) && !document.marking().isStricterThan(Tlp.GREEN);
        return Optional.of(isOpen ? entry.marked(document.marking()) : entry.in(document.space(), document.marking()));
    }
}
