package org.ozonenet.twinning.discussion;

import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.ExchangeId;

/**
 * A topic that is to begin.
 *
 * @param id that the topic will have, chosen when its form opens: a form sent twice begins one topic
 * @param title 1 to 150 characters
 * @param marking AMBER or AMBER+STRICT; not RED, which is for named recipients: every member reads it
 * @param first what is said first
 */
public record TopicDraft(TopicId id, ExchangeId exchange, String title, Tlp marking, Saying first) {

    public static final int LONGEST_TITLE = 150;

    public TopicDraft {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to %d characters".formatted(LONGEST_TITLE));
        }
        if (marking.mayLeaveThePortal() || marking == Tlp.RED) {
            throw new IllegalArgumentException("A topic of an exchange is marked AMBER or AMBER+STRICT");
        }
    }
}
