package org.ozonenet.kernel;

/**
 * A country by its ISO 3166-1 alpha-2 code, in capitals.
 *
 * @param value two letters A to Z; whether a country of that code exists is known to the reference data
 */
public record Iso2(String value) implements Comparable<Iso2> {

    public Iso2 {
        if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
            throw new IllegalArgumentException(
                    "'%s' is not an ISO 3166-1 alpha-2 code: two capital letters are needed".formatted(value));
        }
    }

    /** Whether the text has the form of a code; says nothing about the country's existence. */
    public static boolean isValid(String text) {
        return text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    }

    @Override
    public int compareTo(Iso2 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
