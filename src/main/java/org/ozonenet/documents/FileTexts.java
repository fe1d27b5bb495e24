package org.ozonenet.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
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
        store.save(new FileText(new FileTextId(content), read.state(), read.text(), at));
    }

    void drop(String content) {
        store.remove(Query.query(Criteria.where("_id").is(content)), FileText.class);
    }

    /** Without the texts themselves, which may be long; of a file that was not read yet there is none. */
    Map<String, TextState> states(Collection<StoredFile> files) {
        var query = Query.query(
                Criteria.where("_id").in(files.stream().map(StoredFile::content).toList()));
        query.fields().include("state", "readAt");
        return store.find(query, FileText.class).stream()
                .collect(Collectors.toMap(text -> text.id().value(), FileText::state));
    }

    Optional<String> text(String content) {
        return Optional.ofNullable(store.findById(content, FileText.class)).map(FileText::text);
    }
}
