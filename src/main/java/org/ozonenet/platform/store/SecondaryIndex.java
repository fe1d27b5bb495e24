package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in a map of the file that allows doubles. It knows the first of its keys only, and of its values texts and
 * identifiers; the rest of a query is matched against the documents that it finds.
 */
final class SecondaryIndex extends Index<Object> implements LeadingKeyIndex {

    private final MVMap<KeyValue, Object> map;

    SecondaryIndex(MVMap<KeyValue, Object> map, String name, List<IndexKey> keys) {
        super(name, keys, true);
        this.map = map;
    }

    @Override
    protected List<String> keys() {
        return super.keys().subList(0, 1);
    }

    @Override
    public MVMap<KeyValue, Object> entries() {
        return map;
    }

    /** Nothing: the index of the identifiers knows where a document lies. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Doubles are allowed.
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document, position).forEach(entry -> map.put(entry, position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = document.get("_id");
        if (position != null) {
            entriesOf(document, position).forEach(map::remove);
        }
        return null;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Doubles are allowed.
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            entriesOf(before, position).forEach(map::remove);
            add(after, position, collection);
        }
    }

    /** Never alone: {@link IndexedCollection} matches what this index finds against the whole query. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked by the value of its first key only");
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        map.clear();
    }

    private Stream<KeyValue> entriesOf(Document document, Object position) {
        return getKeyValues(document).stream()
                .map(key -> key.get(0))
                .filter(Objects::nonNull)
                .filter(LeadingKeyIndex::isIndexed)
                .map(value -> new KeyValue(value, position));
    }
}
