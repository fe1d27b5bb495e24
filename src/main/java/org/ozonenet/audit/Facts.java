package org.ozonenet.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/** Writes what an event says in one way only, whatever the order in which the store gives its names. */
final class Facts {

    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private Facts() {}

    /** @param event the event as it is stored; its header and its kind stand elsewhere in the entry */
    static String canonical(Document event) {
        var facts = new Document(event);
        facts.remove("header");
        facts.remove("_class");
        return ((Document) ordered(facts)).toJson(JSON);
    }

    private static Object ordered(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((name, part) -> sorted.put(String.valueOf(name), ordered(part)));
                yield new Document(sorted);
            }
            case Collection<?> list -> list.stream().map(Facts::ordered).toList();
            case null -> org.bson.BsonNull.VALUE;
            default -> value;
        };
    }
}
