package org.ozonenet.documents;

import org.ozonenet.access.SpaceId;
import org.springframework.stereotype.Component;

/**
 * Where a room tells that it opened or closed its shelves, from within and without asking who is signed in: what the
 * search finds follows.
 */
@Component
public class ShelfNews {

    private final DocumentStore store;
    private final DocumentEntries entries;

    ShelfNews(DocumentStore store, DocumentEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /** All documents of a room in that space are looked at anew. */
    public void changed(String room, SpaceId space) {
        store.findByRoomAndSpace(room, space).forEach(document -> entries.refresh(document.id()));
    }
}
