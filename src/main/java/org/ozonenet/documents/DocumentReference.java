package org.ozonenet.documents;

/**
 * The reference of a document in a scheme of our own: the series, a hyphen and the number in it, as in
 * {@code OZN-SEA-NM-25-007}. It looks like no symbol of the United Nations, which are made of slashes.
 *
 * @param series capital letters, digits and hyphens
 * @param number from 1, without gaps
 */
public record DocumentReference(String series, int number) {

    public DocumentReference {
        if (!series.matches("[A-Z0-9]+(-[A-Z0-9]+)*") || number < 1) {
            throw new IllegalArgumentException("Not a reference: %s, %d".formatted(series, number));
        }
    }

    /** As it is printed and searched for. */
    public String text() {
        return "%s-%03d".formatted(series, number);
    }
}
