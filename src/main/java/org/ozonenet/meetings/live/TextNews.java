package org.ozonenet.meetings.live;

import java.util.List;

/**
 * An edit as it was done. Edits are never put together before they are told: what two of them do to a third that was
 * made beside them depends on doing them one by one.
 *
 * @param revision that it made
 * @param client the page that sent it, and {@code number} its count
 * @param parts as {@link TextEdit#read} reads them
 */
public record TextNews(int revision, String client, int number, List<String> parts) {

    public TextNews {
        parts = List.copyOf(parts);
    }
}
