package org.ozonenet.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Tlp;

/**
 * A notice as its recipient reads it.
 *
 * @param sentence in the language asked for
 * @param link address below that of the portal, or null
 */
public record InboxLine(
        NoticeId id, String sentence, Tlp marking, @Nullable String link, Instant at, boolean read) {}
