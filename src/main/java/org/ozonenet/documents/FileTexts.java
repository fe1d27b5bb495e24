package org.ozonenet.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The texts of files in the store, by where the bytes lie. */
@Component
class FileTexts {

    private final MongoOperations store;

    FileTexts(MongoOperations store) {
        this.store = store;
    }

    void keep(String content, ReadText read, Instant at) {
        store.save(new FileText(FileTextId.of(content), read.state(), read.text(), at));
    }

    void drop(String content) {
        store.remove(Query.query(Criteria.where("_id").is(FileTextId.of(content).value())), FileText.class);
    }

    /**
     * By where the bytes lie, without the texts themselves, which may be long; of a file that was not read yet there
     * is none.
     */
    Map<String, TextState> states(Collection<StoredFile> files) {
        var contents =
                files.stream().collect(Collectors.toMap(file -> FileTextId.of(file.content()), StoredFile::content));
        var query = Query.query(Criteria.where("_id")
                .in(contents.keySet().stream().map(FileTextId::value).toList()));
        query.fields().include("state", "readAt");
        return store.find(query, FileText.class).stream()
                .collect(Collectors.toMap(text -> Objects.requireNonNull(contents.get(text.id())), FileText::state));
    }

    Optional<String> text(String content) {
        return Optional.ofNullable(store.findById(FileTextId.of(content).value(), FileText.class))
                .map(FileText::text);
    }
}
