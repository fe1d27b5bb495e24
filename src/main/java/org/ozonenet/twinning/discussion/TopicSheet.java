package org.ozonenet.twinning.discussion;

import java.time.Instant;
import java.util.List;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.ExchangeId;

/**
 * A topic as members read it.
 *
 * @param posts oldest first
 * @param maySay whether the reader can add to it now
 */
public record TopicSheet(TopicId id, ExchangeId exchange, String title, Tlp marking, List<Post> posts, boolean maySay) {

    /** When something was said last. */
    public Instant lastAt() {
        return posts.getLast().at();
    }
}
