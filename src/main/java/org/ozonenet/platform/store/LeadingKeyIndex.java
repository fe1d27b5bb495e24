package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index that can say where the documents lie whose first key has a value. */
interface LeadingKeyIndex {

    /** Whether a value of a document or of a query is one that these indexes can find: texts and identifiers. */
    static boolean isIndexed(@Nullable Object value) {
        return value instanceof String || value instanceof ObjectId;
    }

    /** The entries in the order of their keys, the value of the first key at the front of each. */
    MVMap<KeyValue, Object> entries();

    /** Where the documents lie whose first key has the value, in no promised order, each once. */
    default List<Object> positionsOf(Object value) {
        var positions = new ArrayList<>();
        for (var cursor = entries().cursor(new KeyValue(value)); cursor.hasNext(); ) {
            if (!cursor.next().get(0).equals(value)) {
                break;
            }
            positions.add(cursor.getValue());
        }
        return positions.stream().distinct().toList();
    }
}
