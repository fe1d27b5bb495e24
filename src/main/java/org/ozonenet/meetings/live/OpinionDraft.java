package org.ozonenet.meetings.live;

import java.util.HashSet;
import java.util.List;
import org.ozonenet.kernel.Lang;

/**
 * What a room is asked.
 *
 * @param id drawn by the device: asked twice by a nervous thumb it is one question
 * @param question 1 to 300 characters
 * @param options 2 to 10 different ones of 1 to 120 characters
 * @param lang of the question
 * @param unit who has one voice
 * @param named whether it is shown who said what; otherwise nobody can find out, not even from the store
 */
public record OpinionDraft(OpinionId id, String question, List<String> options, Lang lang, Unit unit, boolean named) {

    /** Who has one voice. */
    public enum Unit {
        /** Each participant. */
        PERSON,
        /** Each delegation: whoever of its ozone unit or customs is faster speaks for it. */
        COUNTRY
    }

    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_OPTION = 120;
    private static final int MOST_OPTIONS = 10;

    public OpinionDraft {
        question = question.strip();
        options = options.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("A question has 1 to %d characters".formatted(LONGEST_QUESTION));
        }
        if (options.size() < 2
                || options.size() > MOST_OPTIONS
                || new HashSet<>(options).size() < options.size()
                || options.stream().anyMatch(text -> text.length() > LONGEST_OPTION)) {
            throw new IllegalArgumentException("There are 2 to %d different options of at most %d characters"
                    .formatted(MOST_OPTIONS, LONGEST_OPTION));
        }
    }
}
