package org.ozonenet.documents;

import org.jspecify.annotations.Nullable;

/**
 * Under what a document is known on paper.
 *
 * @param reference of our own scheme, one for all languages and versions; null where its place is not numbered
 * @param key the text of the reference, or else the identifier of the document: unique, so that no number is given twice
 * @param officialSymbol under which an organisation issued the document, as recorded by hand; null where there is none
 */
record Numbering(
        @Nullable DocumentReference reference,
        String key,
        @Nullable String officialSymbol) {

    static Numbering none(DocumentId document) {
        return new Numbering(null, document.value(), null);
    }

    Numbering as(DocumentReference given) {
        return new Numbering(given, given.text(), officialSymbol);
    }

    Numbering withSymbol(@Nullable String symbol) {
        return new Numbering(reference, key, symbol);
    }
}
