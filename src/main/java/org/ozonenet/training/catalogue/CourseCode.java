package org.ozonenet.training.catalogue;

import java.util.regex.Pattern;

/** The code of a course, for example {@code EVMAC}. */
public record CourseCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    public CourseCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not the code of a course".formatted(value));
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
