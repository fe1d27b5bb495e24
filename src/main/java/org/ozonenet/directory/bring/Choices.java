package org.ozonenet.directory.bring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.Visibility;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.paper.IncomingTable;

/**
 * How a file is to be understood.
 *
 * @param columns what each of its columns means, from the left
 * @param country whose the entries are where the row does not say, or null
 * @param function what they are contacted for where the row does not say, or null
 * @param visibility who sees the ways to reach them
 */
public record Choices(
        List<Column> columns,
        @Nullable Iso2 country,
        @Nullable ContactFunction function,
        Visibility visibility) {

    public Choices {
        columns = List.copyOf(columns);
        if (visibility == Visibility.ONLY_ME) {
            throw new IllegalArgumentException("Nobody else can keep a field to themselves for somebody");
        }
    }

    /** What the heads of the columns suggest. */
    public static Choices suggestedBy(IncomingTable table) {
        return new Choices(
                table.head().stream()
                        .map(head -> Column.named(head).orElse(Column.IGNORED))
                        .toList(),
                null,
                null,
                Visibility.COUNTERPARTS);
    }
}
