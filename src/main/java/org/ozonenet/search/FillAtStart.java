package org.ozonenet.search;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the index from all sources once the portal is up, beside its work. A source that fails leaves the others. */
@Component
class FillAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(FillAtStart.class);

    private final Entries entries;
    private final List<SearchSource> sources;

    FillAtStart(Entries entries, List<SearchSource> sources) {
        this.entries = entries;
        this.sources = sources;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("search-fill").daemon().start(this::fill);
    }

    void fill() {
        var began = System.nanoTime();
        sources.forEach(this::fill);
        entries.complete();
        LOG.info("The search index was filled in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private void fill(SearchSource source) {
        try (var everything = source.everything()) {
            everything.forEach(entries::fill);
        } catch (RuntimeException e) {
            LOG.error("Entries of kind {} can not be found until the next start", source.kind(), e);
        } finally {
            entries.filled();
        }
    }
}
