package org.ozonenet.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Reads the text of files after they were stored, one file at a time and never while somebody waits. What a stop or a
 * failure left unread is read after the next start.
 */
@Component
class TextReading {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);

    private final DocumentStore store;
    private final MongoOperations documents;
    private final FileBytes bytes;
    private final FileTexts texts;
    private final DocumentEntries entries;
    private final Clock clock;
    private final FileReading reading;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("document-texts").factory());

    TextReading(
            DocumentStore store,
            MongoOperations documents,
            FileBytes bytes,
            FileTexts texts,
            DocumentEntries entries,
            @Value("${ozonenet.documents.longest-reading:PT30S}") Duration longest,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.bytes = bytes;
        this.texts = texts;
        this.entries = entries;
        this.clock = clock;
        this.reading = new FileReading(longest, FileReading.MOST_CHARACTERS);
    }

    /** The document has a new file: it is read soon. */
    void wake(DocumentId id) {
        try {
            queue.execute(() -> readAll(id));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The texts of {} are read after the next start", id.value());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void readWhatIsLeft() {
        queue.execute(() -> {
            try (var all = documents.stream(new Query(), StoredDocument.class)) {
                all.map(StoredDocument::id).toList().forEach(this::readAll);
            } catch (RuntimeException e) {
                LOG.warn("Texts of documents could not be looked through", e);
            }
        });
    }

    /** Returns when everything is read that was stored before. */
    void await() {
        try {
            queue.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        queue.shutdownNow();
    }

    private void readAll(DocumentId id) {
        try {
            var document = store.findById(id).orElse(null);
            if (document == null) {
                return;
            }
            var states = texts.states(document.files());
            var isNew = false;
            for (var file : document.files()) {
                if (!states.containsKey(file.content()) && !file.isWithdrawn() && reading.isReady()) {
                    texts.keep(file.content(), read(file), clock.instant());
                    isNew = true;
                }
            }
            if (isNew) {
                entries.refresh(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The text of the document {} was not read", id.value(), e);
        }
    }

    private ReadText read(StoredFile file) throws IOException, InterruptedException {
        return reading.read(file.type(), file.size(), () -> bytes.open(file.content()));
    }
}
