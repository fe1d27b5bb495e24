package org.ozonenet.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Numbers a document in the same write in which it comes to be, so that no number is taken by two or by none: the bytes
 * are there already, and a number is only tried when the one before it is there.
 */
@Component
class DocumentNumbers {

    private final DocumentStore store;
    private final List<DocumentSeries> series;
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    DocumentNumbers(DocumentStore store, List<DocumentSeries> series) {
        this.store = store;
        this.series = series;
    }

    /** Saves a document that is new. */
    void saveFirst(StoredDocument document) {
        var numbered = series.stream()
                .map(each -> each.of(document.owner()))
                .flatMap(Optional::stream)
                .findFirst();
        numbered.ifPresentOrElse(name -> saveNumbered(document, name), () -> store.save(document));
    }

    /** One at a time in this process; other nodes are held off by the index, with another try. */
    private void saveNumbered(StoredDocument document, String name) {
        synchronized (turns.computeIfAbsent(name, key -> new Object())) {
            while (true) {
                var last = store.findFirstByNumberingReferenceSeriesOrderByNumberingReferenceNumberDesc(name)
                        .map(known -> known.numbering().reference())
                        .map(DocumentReference::number)
                        .orElse(0);
                try {
                    store.save(document.with(document.numbering().as(new DocumentReference(name, last + 1))));
                    return;
                } catch (DuplicateKeyException takenMeanwhile) {
                    // Another node was faster: the next number is looked up anew.
                }
            }
        }
    }
}
