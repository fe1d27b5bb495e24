package org.ozonenet.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Languages as ISO 639 codes of two letters: what is spoken and shown in a meeting is more than the portal's own. */
final class LanguageCodes {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageCodes() {}

    /** @throws IllegalArgumentException for a code that is not in ISO 639-1 or stands twice */
    static List<String> checked(List<String> codes) {
        for (var code : codes) {
            if (!KNOWN.contains(code)) {
                throw new IllegalArgumentException("'%s' is not a language code of ISO 639-1".formatted(code));
            }
        }
        if (Set.copyOf(codes).size() != codes.size()) {
            throw new IllegalArgumentException("A language stands twice: " + codes);
        }
        return List.copyOf(codes);
    }
}
