package org.ozonenet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.recommendations.Category;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the sample meetings say in three languages.
 *
 * @param words by the English words of the reference data
 * @param recommendations of the dialogue of 2009
 * @param notes by meeting
 */
record MeetingTexts(
        Map<String, Words> words,
        List<Agreed> recommendations,
        Map<String, List<Words>> notes,
        Opening opening,
        Papers papers) {

    record Words(String en, String ru, String zh) {
        LocalizedText text() {
            return LocalizedText.of(en, ru, zh);
        }
    }

    record Agreed(Category category, String en, String ru, String zh) {
        LocalizedText text() {
            return LocalizedText.of(en, ru, zh);
        }
    }

    record Opening(Words title, List<Words> speakers) {}

    record Papers(Words title) {}

    static MeetingTexts read() {
        try (var file = MeetingTexts.class.getResourceAsStream("/demo/meetings.yaml")) {
            if (file == null) {
                throw new IllegalStateException("The texts of the sample meetings are not there");
            }
            return new YAMLMapper().readValue(file, MeetingTexts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the reference data says something that has no words here */
    LocalizedText of(String english) {
        var found = words.get(english);
        if (found == null) {
            throw new IllegalStateException("No words in three languages for: " + english);
        }
        return found.text();
    }

    List<LocalizedText> notesOn(String meeting) {
        return notes.getOrDefault(meeting, List.of()).stream().map(Words::text).toList();
    }
}
