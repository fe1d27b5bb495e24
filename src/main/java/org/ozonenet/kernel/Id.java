package org.ozonenet.kernel;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The identifier of an aggregate. Each aggregate has a record of its own that implements this, so that one cannot be
 * passed where another is meant; the store keeps the bare {@link #value()}.
 *
 * <p>New identifiers hold 128 random bits: they cannot be guessed or counted through.
 */
public interface Id {

    /** One to sixty-four characters out of {@code a-z}, {@code 0-9} and the hyphen. */
    String value();

    /** A new random value of 26 characters. */
    static String random() {
        return RandomValue.next();
    }

    /**
     * Checks a value that came from outside.
     *
     * @return the same value
     * @throws IllegalArgumentException if it does not have the form that {@link #value()} states
     */
    static String checked(String value) {
        if (value.isEmpty()
                || value.length() > 64
                || !RandomValue.FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not an identifier: 1 to 64 characters out of a-z, 0-9 and '-' are needed");
        }
        return value;
    }

    /** Whether the text could be an identifier at all. */
    static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= 64
                && RandomValue.FORM.matcher(text).matches();
    }

    /** Where random values come from; not for use outside. */
    final class RandomValue {
        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");
        private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
        private static final SecureRandom RANDOM = new SecureRandom();

        private RandomValue() {}

        private static String next() {
            var chars = new char[26];
            for (var i = 0; i < chars.length; i++) {
                chars[i] = ALPHABET[RANDOM.nextInt(ALPHABET.length)];
            }
            return new String(chars);
        }
    }
}
