package org.ozonenet.directory.bring;

import java.util.List;
import org.ozonenet.directory.EntryId;

/**
 * What was taken.
 *
 * @param entries the entries written
 * @param left the rows that were not written after all, each with the reason
 */
public record Taken(List<EntryId> entries, List<Preview.Row> left) {

    public Taken {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
    }
}
