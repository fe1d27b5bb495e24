package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that asks an index also where a query names more than the keys of that index: a versioned save names
 * identifier and version, and would read every document otherwise.
 */
final class IndexedCollection extends H2Collection {

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var candidates = query == null || query.isEmpty() || isNatural(orderBy)
                ? Optional.<List<Object>>empty()
                : candidates(query);
        return candidates.isEmpty()
                ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
                : matchDocuments(query, candidates.get(), orderBy, skip, limit, batchSize, fields);
    }

    /** Where all documents that can match lie, and some that may not; nothing where no index helps. */
    private Optional<List<Object>> candidates(Document whole) {
        var query = conditions(whole);
        var unique = indexes().map(index -> atMostOne(index, query)).filter(Objects::nonNull);
        var leading = indexes().map(index -> byFirstKey(index, query)).filter(Objects::nonNull);
        return unique.findFirst().or(() -> leading.min(Comparator.comparingInt(List::size)));
    }

    /** What every match fulfils: the conditions of the query itself and of the parts that it joins by "and". */
    private static Document conditions(Document query) {
        if (!(query.get("$and") instanceof Collection<?> parts)) {
            return query;
        }
        var all = new Document(query);
        for (var part : parts) {
            if (part instanceof Document conditions) {
                conditions.forEach(all::putIfAbsent);
            }
        }
        return all;
    }

    private Stream<Index<Object>> indexes() {
        return getIndexes().stream();
    }

    private static @Nullable List<Object> atMostOne(Index<Object> index, Document query) {
        if (!(index instanceof UniqueIndex unique)) {
            return null;
        }
        var part = new Document();
        for (var key : index.getKeys()) {
            var value = query.get(key.getKey());
            if (!isPlain(value) && !isListOfPlain(value)) {
                return null;
            }
            part.append(key.getKey(), value);
        }
        return unique.canHandle(part) ? listed(unique.getPositions(part)) : null;
    }

    private static @Nullable List<Object> byFirstKey(Index<Object> index, Document query) {
        if (!(index instanceof LeadingKeyIndex leading)) {
            return null;
        }
        var value = query.get(index.getKeys().getFirst().getKey());
        if (value != null && LeadingKeyIndex.isIndexed(value)) {
            return leading.positionsOf(value);
        }
        return isListOfPlain(value) && in(value).stream().allMatch(LeadingKeyIndex::isIndexed)
                ? in(value).stream()
                        .flatMap(one -> leading.positionsOf(one).stream())
                        .distinct()
                        .toList()
                : null;
    }

    private static boolean isPlain(@Nullable Object value) {
        return LeadingKeyIndex.isIndexed(value) || value instanceof Number || value instanceof Boolean;
    }

    private static boolean isListOfPlain(@Nullable Object value) {
        return value instanceof Document condition
                && condition.size() == 1
                && condition.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(IndexedCollection::isPlain);
    }

    private static Collection<?> in(@Nullable Object value) {
        return (Collection<?>) Objects.requireNonNull(((Document) Objects.requireNonNull(value)).get("$in"));
    }

    private static List<Object> listed(Iterable<Object> positions) {
        var list = new ArrayList<>();
        positions.forEach(list::add);
        return list;
    }

    private static boolean isNatural(@Nullable Document orderBy) {
        return orderBy != null && orderBy.containsKey("$natural");
    }
}
