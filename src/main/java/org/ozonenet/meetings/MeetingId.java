package org.ozonenet.meetings;

import org.ozonenet.access.SpaceId;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.kernel.Id;

/** A meeting. Its space has the same value. */
public record MeetingId(String value) implements Id {

    public MeetingId {
        Id.checked(value);
    }

    public static MeetingId random() {
        return new MeetingId(Id.random());
    }

    /** What the documents of the meeting as a whole belong to. */
    public DocumentOwner documents() {
        return new DocumentOwner(MeetingShelf.ROOM, space(), value);
    }

    /** The space of the meeting's members. */
    public SpaceId space() {
        return new SpaceId(value);
    }
}
