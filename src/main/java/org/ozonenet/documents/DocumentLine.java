package org.ozonenet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;

/**
 * A document as lists show it.
 *
 * @param subject see {@link DocumentOwner#subject()}
 * @param reference of our own scheme, or null where the place is not numbered
 * @param officialSymbol under which an organisation issued it, or null
 * @param files the newest of each language, by language code
 * @param versions how many files there are with the older versions
 * @param mayChange whether the reader may add a version and raise the marking
 */
public record DocumentLine(
        DocumentId id,
        String subject,
        LocalizedText title,
        @Nullable DocumentReference reference,
        @Nullable String officialSymbol,
        Tlp marking,
        List<FileLine> files,
        int versions,
        boolean mayChange) {

    public DocumentLine {
        files = List.copyOf(files);
    }
}
