package org.ozonenet.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;

/** A notice in one person's inbox. */
public record NoticeId(String value) implements Id {

    public NoticeId {
        Id.checked(value);
    }

    /** The notice of an event to a person: the same each time, so that nobody is told twice. */
    static NoticeId of(String eventId, PersonId recipient) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((eventId + " " + recipient.value()).getBytes(StandardCharsets.UTF_8));
            return new NoticeId(HexFormat.of().formatHex(digest).substring(0, 40));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
