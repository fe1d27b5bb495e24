package org.ozonenet.seals;

import java.util.regex.Pattern;

/**
 * A signing key, by the thumbprint of its public part (RFC 7638, SHA-256): two keys cannot share one, and nobody can
 * put another key in its place.
 *
 * @param value 43 characters of base64url
 */
public record SealKeyId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public SealKeyId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the thumbprint of a key: 43 characters of base64url are needed");
        }
    }

    /** Whether the text has the form of a thumbprint. */
    public static boolean isValid(String text) {
        return text.length() == 43 && FORM.matcher(text).matches();
    }
}
