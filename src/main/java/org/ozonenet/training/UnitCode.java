package org.ozonenet.training;

import java.util.regex.Pattern;

/**
 * A unit of competency by its code in a framework, for example {@code EV-U2}.
 *
 * @param value letters of the role, {@code -U}, and a number
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-U[1-9][0-9]?");

    public UnitCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not the code of a unit of competency".formatted(value));
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 12 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
