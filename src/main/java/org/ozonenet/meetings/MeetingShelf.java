package org.ozonenet.meetings;

import java.util.Optional;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.DocumentShelf;
import org.springframework.stereotype.Component;

/** The documents of a meeting are for members alone until the meeting is published. */
@Component
class MeetingShelf implements DocumentShelf {

    static final String ROOM = "meetings";

    private final MeetingStore store;

    MeetingShelf(MeetingStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean isOpen(DocumentOwner owner) {
        return store.findById(new MeetingId(owner.space().value()))
                .map(Meeting::isPublished)
                .orElse(false);
    }

    @Override
    public Optional<String> page(DocumentOwner owner) {
        return Optional.of("meetings/" + owner.space().value() + "#documents");
    }
}
