package org.ozonenet.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;

/**
 * What is told. The sentence is a message of the feature that tells it, so that each reader gets it in the own
 * language.
 *
 * @param eventId the event it follows from; one notice per event and recipient
 * @param sentence message key
 * @param arguments what stands in the sentence
 * @param marking of the sentence with its arguments; above TLP:GREEN no word of it stands in a mail
 * @param link address below that of the portal where to go, without a slash at its begin, or null
 */
public record Notice(
        String eventId,
        String sentence,
        List<NoticeArgument> arguments,
        Tlp marking,
        @Nullable String link) {

    public Notice {
        Id.checked(eventId);
        if (!sentence.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+")) {
            throw new IllegalArgumentException("'%s' is not a message key".formatted(sentence));
        }
        if (link != null && !link.matches("[a-z0-9][A-Za-z0-9/_?=&.-]*")) {
            throw new IllegalArgumentException("A notice leads to a place within the portal");
        }
        arguments = List.copyOf(arguments);
    }
}
