package org.ozonenet.search;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What can be found. The owner of a text puts it here after each change of the text, its marking or its place, from
 * within its own room and without asking who is signed in; who may find it is decided when somebody searches.
 *
 * <p>Putting an entry again replaces it. What was put is found by the next search.
 */
@Component
public class SearchIndex {

    private final Entries entries;

    SearchIndex(Entries entries) {
        this.entries = entries;
    }

    public void put(SearchEntry entry) {
        entries.put(List.of(entry));
    }

    public void putAll(Collection<SearchEntry> all) {
        entries.put(all);
    }

    /** Takes an entry out; one that is not there stays away. */
    public void remove(String kind, String id) {
        entries.remove(kind, id);
    }
}
