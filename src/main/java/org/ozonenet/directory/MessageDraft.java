package org.ozonenet.directory;

import java.util.Set;
import org.ozonenet.kernel.Tlp;

/**
 * The first message of a conversation.
 *
 * @param to the entries written to; 1 to 20
 * @param subject 1 to 120 characters
 * @param text 1 to 4000 characters
 * @param marking how far it may be passed on; above TLP:GREEN nothing of it stands in a mail
 */
public record MessageDraft(Set<EntryId> to, String subject, String text, Tlp marking) {

    static final int LONGEST = 4000;
    private static final int MOST = 20;

    public MessageDraft {
        to = Set.copyOf(to);
        if (to.isEmpty() || to.size() > MOST) {
            throw new IllegalArgumentException("A message goes to 1 to %d entries".formatted(MOST));
        }
        if (subject.isBlank() || subject.length() > 120) {
            throw new IllegalArgumentException("A subject has 1 to 120 characters");
        }
        checkText(text);
    }

    static void checkText(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A message has 1 to %d characters".formatted(LONGEST));
        }
    }
}
