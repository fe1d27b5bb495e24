package org.ozonenet.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ozonenet.access.SpaceId;
import org.springframework.stereotype.Component;

/**
 * The index itself. It is derived from what the rooms hold, lives in memory and is filled at each start: it cannot be
 * damaged, out of date with its own format, or a reason not to start.
 */
@Component
class Entries {

    /** With fewer exact finds than this, what was typed is looked for with typing errors as well. */
    private static final int FEW = 10;

    private static final int COUNTED_EXACTLY = 1_000;
    private static final double BUFFER_MEGABYTES = 32;
    private static final Sort BEST_THEN_SHORTEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Field.LENGTH.name(), SortField.Type.LONG));

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Set<String> putWhileFilling = new HashSet<>();

    /** What the sources gave so far: of what is new, no older version needs to be looked for. */
    private final Set<String> filled = new HashSet<>();

    private boolean filling = true;
    private volatile boolean complete;

    Entries() {
        try {
            var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Collection<SearchEntry> entries) {
        for (var entry : entries) {
            write(entry, false);
        }
        changed.set(true);
    }

    /** Adds what a source gave; what a room put or removed since the start is newer and stays as it is. */
    void fill(SearchEntry entry) {
        write(entry, true);
    }

    /** Shows to searchers what was filled in so far. */
    void filled() {
        changed.set(true);
    }

    /** No source is left. */
    void complete() {
        synchronized (this) {
            filling = false;
            putWhileFilling.clear();
            filled.clear();
        }
        mergeToOne();
        filled();
        complete = true;
    }

    /** Each part of the index is asked apart; one part answers several times as fast as those that filling leaves. */
    private void mergeToOne() {
        try {
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isComplete() {
        return complete;
    }

    void remove(String kind, String id) {
        var key = EntryDocument.key(kind, id);
        synchronized (this) {
            note(key);
            try {
                writer.deleteDocuments(new Term(Field.KEY.name(), key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        changed.set(true);
    }

    SearchResult find(String typed, Set<SpaceId> mine, SearchFilters filters, int limit) {
        return Asked.of(typed).map(asked -> find(asked, mine, filters, limit)).orElse(SearchResult.NOTHING);
    }

    /** Bytes that the index takes, without what Lucene keeps of it in working structures. */
    long bytes() {
        try {
            writer.commit();
            var total = 0L;
            for (var file : directory.listAll()) {
                total += directory.fileLength(file);
            }
            return total;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private void write(SearchEntry entry, boolean fromSource) {
        if (!entry.canBeFound()) {
            if (!fromSource) {
                remove(entry.kind(), entry.id());
            }
            return;
        }
        var document = EntryDocument.of(entry);
        var key = EntryDocument.key(entry.kind(), entry.id());
        synchronized (this) {
            if (fromSource && putWhileFilling.contains(key)) {
                return;
            }
            if (!fromSource) {
                note(key);
            }
            try {
                if (fromSource && filling && filled.add(key)) {
                    writer.addDocument(document);
                } else {
                    writer.updateDocument(new Term(Field.KEY.name(), key), document);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void note(String key) {
        if (filling) {
            putWhileFilling.add(key);
        }
    }

    private SearchResult find(Asked asked, Set<SpaceId> mine, SearchFilters filters, int limit) {
        try {
            if (changed.getAndSet(false)) {
                searchers.maybeRefreshBlocking();
            }
            var searcher = searchers.acquire();
            try {
                var found = run(searcher, asked.query(mine, filters, false), limit);
                return found.total() < FEW && asked.isLongEnoughForErrors()
                        ? run(searcher, asked.query(mine, filters, true), limit)
                        : found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchResult run(IndexSearcher searcher, Query query, int limit) throws IOException {
        var top = searcher.search(query, new TopFieldCollectorManager(BEST_THEN_SHORTEST, limit, COUNTED_EXACTLY));
        var stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>(top.scoreDocs.length);
        for (var each : top.scoreDocs) {
            hits.add(EntryDocument.hit(stored.document(each.doc)));
        }
        return new SearchResult(hits, top.totalHits.value());
    }
}
