package org.ozonenet.directory;

import java.util.regex.Pattern;

/**
 * One way to reach somebody.
 *
 * @param kind by which way
 * @param value a number in the form of E.164, a mail address, or the name used in a messenger
 * @param visibility who sees it
 * @param preferred whether the owner prefers to be reached this way
 */
public record ContactMeans(Kind kind, String value, Visibility visibility, boolean preferred) {

    private static final Pattern MAIL_ADDRESS = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}@._+-]{2,64}");

    public ContactMeans {
        if (value.length() > 100) {
            throw new IllegalArgumentException("A way to reach somebody has at most 100 characters");
        }
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("Not a " + kind);
        }
    }

    /** Whether not everybody in the network of its owner sees it. */
    public boolean isPrivate() {
        return visibility != Visibility.NETWORK;
    }

    /** By which way. */
    public enum Kind {
        TELEPHONE,
        MOBILE,
        MAIL,
        WHATSAPP,
        TELEGRAM,
        WECHAT,
        SIGNAL,
        VIBER;

        /** Whether it is reached by a telephone number. */
        public boolean isNumber() {
            return this == TELEPHONE || this == MOBILE || this == WHATSAPP || this == SIGNAL || this == VIBER;
        }

        /** Whether the text has the form that this way needs. */
        public boolean accepts(String text) {
            if (isNumber()) {
                return PhoneNumber.isValid(text);
            }
            return (this == MAIL ? MAIL_ADDRESS : HANDLE).matcher(text).matches();
        }
    }
}
