package org.ozonenet.meetings;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * How a session is held.
 *
 * @param room where it is held within the venue, or null where not stated; sessions at the same time are in several
 * @param chairs by function or body, never by name
 * @param rapporteurs likewise
 * @param chathamHouse what is said may be used, but not who said it, nor for whom; apart from the marking. The agenda and
 *     the report say it; what it does not bind yet stands in decision 0023
 * @param conference address at which to join from afar, http or https, or null
 */
public record SessionSetting(
        @Nullable LocalizedText room,
        List<LocalizedText> chairs,
        List<LocalizedText> rapporteurs,
        boolean chathamHouse,
        @Nullable URI conference,
        Interpretation interpretation) {

    public SessionSetting {
        chairs = List.copyOf(chairs);
        rapporteurs = List.copyOf(rapporteurs);
        if (conference != null && !isWeb(conference)) {
            throw new IllegalArgumentException("Not an address of the web: " + conference);
        }
    }

    /** Nothing is stated. */
    public static SessionSetting plain() {
        return new SessionSetting(null, List.of(), List.of(), false, null, Interpretation.none());
    }

    /** The same under the Chatham House rule. */
    public SessionSetting underChathamHouse() {
        return new SessionSetting(room, chairs, rapporteurs, true, conference, interpretation);
    }

    SessionSetting withoutConference() {
        return new SessionSetting(room, chairs, rapporteurs, chathamHouse, null, interpretation);
    }

    private static boolean isWeb(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null;
    }
}
