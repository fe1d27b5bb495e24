package org.ozonenet.meetings;

import java.util.List;

/**
 * In which languages a session is spoken and heard.
 *
 * @param floor languages spoken from the floor, as ISO 639-1 codes
 * @param channels languages that interpreters speak, one channel each
 */
public record Interpretation(List<String> floor, List<String> channels) {

    public Interpretation {
        floor = LanguageCodes.checked(floor);
        channels = LanguageCodes.checked(channels);
    }

    public static Interpretation none() {
        return new Interpretation(List.of(), List.of());
    }

    public boolean isStated() {
        return !floor.isEmpty() || !channels.isEmpty();
    }
}
