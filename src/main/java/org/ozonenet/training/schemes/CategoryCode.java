package org.ozonenet.training.schemes;

import java.util.regex.Pattern;

/**
 * A category within a scheme, for example {@code HV} or {@code A1}.
 *
 * @param value one to eight capitals and digits
 */
public record CategoryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,8}");

    public CategoryCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is not the code of a category".formatted(value));
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 8 && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
