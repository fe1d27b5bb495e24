package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose maps are written with our types instead of Java's serialisation. */
final class CheckedDatabase extends H2Database {

    private final StoreMaps maps;

    CheckedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Before the parent's constructor, because that opens the collections.
        this.maps = new StoreMaps(store);
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(maps.index(getFullCollectionNamespace(collection), index), index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(maps.index(getFullCollectionNamespace(collection), index), index, keys);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        var name = getFullCollectionNamespace(collection);
        return new IndexedCollection(
                this, collection, options, maps.documents(name), maps.figures(name), cursorRegistry);
    }
}
