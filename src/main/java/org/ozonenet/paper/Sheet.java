package org.ozonenet.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is to be printed. Equal sheets make equal bytes.
 *
 * @param title what it is called in the reader's list of documents
 * @param language in which it is written
 * @param size of its pages
 * @param at of what moment its contents are; stands in the file as the moment when it was made
 * @param footer at the foot of each page, before the number of the page; null for neither footer nor number
 * @param showsTitle whether the title is printed at the head of the first page
 * @param blocks its parts
 */
public record Sheet(
        String title,
        Locale language,
        PaperSize size,
        Instant at,
        @Nullable String footer,
        boolean showsTitle,
        List<Block> blocks) {

    public Sheet {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        blocks = List.copyOf(blocks);
    }
}
