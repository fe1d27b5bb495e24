package org.ozonenet.access.accounts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.access.accounts.PasswordRefusedException.Reason;

/**
 * What password may be chosen: length counts, composition does not (NIST SP 800-63B, section 5.1.1.2). Names and what
 * guessing begins with are refused.
 */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private final Set<String> common;

    /** @param common in small letters, without anything but letters and digits */
    PasswordPolicy(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /**
     * Why the password may not be chosen; empty where it may.
     *
     * @param names the sign-in name, the name, the address of the person
     */
    Optional<Reason> objection(String password, Collection<String> names) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Reason.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        var bare = bare(password);
        if (names.stream().map(PasswordPolicy::bare).anyMatch(name -> isLittleMoreThan(bare, name))
                || isLittleMoreThan(bare, "ozonenet")) {
            return Optional.of(Reason.LIKE_A_NAME);
        }
        if (isCommon(bare)) {
            return Optional.of(Reason.COMMON);
        }
        return Optional.empty();
    }

    /** A name with up to four more characters before or behind it, or written several times. */
    private static boolean isLittleMoreThan(String password, String name) {
        if (name.length() < 4 || !password.contains(name)) {
            return false;
        }
        return password.replace(name, "").length() <= 4;
    }

    private boolean isCommon(String password) {
        if (password.chars().distinct().count() <= 3) {
            return true;
        }
        var withoutDigitsAtTheEnd = password.replaceFirst("[0-9]+$", "");
        return common.contains(password) || common.contains(withoutDigitsAtTheEnd) || isRepeated(password);
    }

    private boolean isRepeated(String password) {
        for (var size = 3; size <= password.length() / 2; size++) {
            var part = password.substring(0, size);
            if (password.replace(part, "").isEmpty() && (common.contains(part) || size <= 4)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
