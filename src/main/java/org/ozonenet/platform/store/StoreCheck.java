package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Reads a store from end to end: every value against its check, every key in its order, every index against its
 * collection, every collection against the list of collections.
 */
final class StoreCheck {

    private static final String NAMESPACES = "system.namespaces";

    private final StoreMaps maps;
    private final List<String> findings = new ArrayList<>();

    private StoreCheck(MVStore store) {
        this.maps = new StoreMaps(store);
    }

    /** What is wrong, in words; empty for a sound store. */
    static List<String> findings(MVStore store) {
        var check = new StoreCheck(store);
        try {
            check.maps.all().forEach(check::readThrough);
            check.compareNames();
            check.maps.collections().forEach(check::compareIndexes);
        } catch (RuntimeException e) {
            check.findings.add("it cannot be read to the end: " + e.getMessage());
        }
        return List.copyOf(check.findings);
    }

    private <K, V> void readThrough(MVMap<K, V> map) {
        var keys = map.getKeyType();
        var count = 0L;
        K previous = null;
        for (var cursor = map.cursor(null); cursor.hasNext(); count++) {
            var key = cursor.next();
            if (previous != null && keys.compare(previous, key) >= 0) {
                findings.add("the order of %s is broken".formatted(map.getName()));
                return;
            }
            previous = key;
        }
        if (count != map.sizeAsLong()) {
            findings.add("%s holds %d entries, not %d".formatted(map.getName(), count, map.sizeAsLong()));
        }
    }

    private void compareNames() {
        var databases = maps.collections().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
        for (var database : databases) {
            var listed = maps.documents(database + "." + NAMESPACES).values().stream()
                    .map(entry -> String.valueOf(entry.get("name")))
                    .collect(Collectors.toSet());
            var there = maps.collections().stream()
                    .filter(name -> name.startsWith(database + ".") && !name.startsWith(database + ".system."))
                    .collect(Collectors.toSet());
            missing(listed, there).forEach(name -> findings.add("the collection %s is gone".formatted(name)));
            missing(there, listed).forEach(name -> findings.add("the collection %s is not listed".formatted(name)));
        }
    }

    private Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(there);
        missing.removeIf(name -> name.contains(".system."));
        return missing;
    }

    private void compareIndexes(String collection) {
        var documents = maps.documents(collection);
        for (var index : maps.indexes(collection)) {
            var entries = maps.index(collection, index);
            if (index.equals("_id_") && entries.sizeAsLong() != documents.sizeAsLong()) {
                findings.add("%s has %d documents, its index %d"
                        .formatted(collection, documents.sizeAsLong(), entries.sizeAsLong()));
            }
            if (entries.values().stream().anyMatch(position -> !documents.containsKey(position))) {
                findings.add("the index %s of %s points at a document that is not there".formatted(index, collection));
            }
        }
        for (var cursor = documents.cursor(null); cursor.hasNext(); ) {
            var key = cursor.next();
            var id = id(cursor.getValue());
            if (key instanceof String && id != null && !Objects.equals(id, key)) {
                findings.add("%s holds a document under another's key".formatted(collection));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object id(Document document) {
        return document.get("_id");
    }
}
