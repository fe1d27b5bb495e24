package org.ozonenet.training.schemes;

import java.util.regex.Pattern;

/**
 * A scheme of certification, for example {@code OZN-EV} or {@code EU-2024-2215}.
 *
 * @param value two to twenty capitals, digits and hyphens
 */
public record SchemeCode(String value) implements Comparable<SchemeCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    public SchemeCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not the code of a scheme".formatted(value));
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 20 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(SchemeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
