package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/** Opens the maps of the file with the types in which they are written. What a map holds, its name says. */
record StoreMaps(MVStore store) {

    private static final String DOCUMENTS = "databases.";
    private static final String FIGURES = "meta.";
    private static final String INDEX = "._index_";

    MVMap<Object, Document> documents(String collection) {
        return store.openMap(
                DOCUMENTS + collection,
                new MVMap.Builder<Object, Document>()
                        .keyType(new CheckedType<>(new ObjectDataType()))
                        .valueType(new CheckedType<>(new BsonType())));
    }

    MVMap<String, Object> figures(String collection) {
        return store.openMap(FIGURES + collection, new MVMap.Builder<String, Object>());
    }

    MVMap<KeyValue, Object> index(String collection, String index) {
        return index(collection + INDEX + index);
    }

    /** All maps of the file. */
    List<MVMap<?, ?>> all() {
        return store.getMapNames().stream().<MVMap<?, ?>>map(this::any).toList();
    }

    /** The collections of the file, each with the name of its database in front. */
    List<String> collections() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length()))
                .sorted()
                .toList();
    }

    /** The names of the index maps of a collection. */
    List<String> indexes(String collection) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(collection + INDEX))
                .map(name -> name.substring((collection + INDEX).length()))
                .sorted()
                .toList();
    }

    private MVMap<?, ?> any(String name) {
        if (name.startsWith(DOCUMENTS)) {
            return documents(name.substring(DOCUMENTS.length()));
        }
        return name.startsWith(FIGURES) ? figures(name.substring(FIGURES.length())) : index(name);
    }

    private MVMap<KeyValue, Object> index(String mapName) {
        return store.openMap(
                mapName,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(new CheckedType<>(new KeyValueType()))
                        .valueType(new CheckedType<>(new ObjectDataType())));
    }
}
