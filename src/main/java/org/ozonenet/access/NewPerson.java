package org.ozonenet.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;

/**
 * A person who is not yet in the register, with the first function.
 *
 * @param signInName what the person types to sign in: 3 to 64 characters out of a-z, 0-9, dot, hyphen, underscore and
 *     the at sign, beginning with a letter or digit
 * @param name how the person is called on the screen: 1 to 120 characters
 * @param mail where letters go
 * @param first the first function
 * @param givenBy who gave it, or null where the process did (first set-up, sample data)
 */
public record NewPerson(
        PersonId id,
        String signInName,
        String name,
        String mail,
        Lang language,
        ZoneId zone,
        ActsFor first,
        @Nullable PersonId givenBy) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}");

    public NewPerson {
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        mail = mail.strip().toLowerCase(Locale.ROOT);
        if (!isSignInName(signInName)) {
            throw new IllegalArgumentException(
                    "A sign-in name has 3 to 64 characters out of a-z, 0-9, dot, hyphen, underscore and @");
        }
        if (name.isEmpty() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has 1 to 120 characters, none of them a control character");
        }
        if (!isMail(mail)) {
            throw new IllegalArgumentException("This is not an address for mail");
        }
        if (!first.function().isHeldFor(first.scope())) {
            throw new IllegalArgumentException("%s is not held for %s".formatted(first.function(), first.scope()));
        }
    }

    /** Whether the text can be a sign-in name at all, in small letters. */
    public static boolean isSignInName(String text) {
        return text.length() <= 64 && SIGN_IN_NAME.matcher(text).matches();
    }

    /** Whether the text looks like an address for mail; whether anybody reads there is another matter. */
    public static boolean isMail(String text) {
        return text.length() <= 254 && MAIL.matcher(text).matches();
    }
}
