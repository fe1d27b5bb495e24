package org.ozonenet.meetings;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.search.SearchEntry;
import org.ozonenet.search.SearchIndex;
import org.ozonenet.search.SearchSource;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the search index in step with the meetings: an unpublished one is found by its members alone. */
@Component
class MeetingEntries implements SearchSource {

    private static final String KIND = "meeting";

    private final MeetingStore store;
    private final SearchIndex index;
    private final MongoOperations documents;

    MeetingEntries(MeetingStore store, SearchIndex index, MongoOperations documents) {
        this.store = store;
        this.index = index;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchEntry> everything() {
        return documents.stream(new Query(), Meeting.class).map(MeetingEntries::entry);
    }

    @EventListener
    void on(MeetingChanged changed) {
        put(changed.meeting());
    }

    @EventListener
    void on(MeetingPublished published) {
        put(published.meeting());
    }

    private void put(MeetingId id) {
        store.findById(id).ifPresent(meeting -> index.put(entry(meeting)));
    }

    static SearchEntry entry(Meeting meeting) {
        var plan = meeting.plan();
        var words = new LinkedHashSet<String>();
        plan.topics().forEach(topic -> words.addAll(topic.texts().values()));
        plan.themes().forEach(theme -> words.addAll(theme.texts().values()));
        var names = new LinkedHashSet<String>();
        var city = plan.venue().city();
        if (city != null) {
            names.addAll(city.texts().values());
        }
        names.add(String.valueOf(plan.dates().year()));
        var countries = new LinkedHashSet<>(plan.countries());
        var host = plan.venue().country();
        if (host != null) {
            countries.add(host);
        }
        LocalizedText title = plan.title();
        var entry = SearchEntry.of(
                        KIND, meeting.id().value(), "meetings/" + meeting.id().value(), title)
                .named(names)
                .withWords(words)
                .ofNetworks(plan.networks())
                .ofCountries(countries);
        return meeting.isPublished()
                ? entry.marked(meeting.marking())
                : entry.in(meeting.id().space(), meeting.marking());
    }
}
