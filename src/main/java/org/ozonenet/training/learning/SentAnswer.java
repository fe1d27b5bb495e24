package org.ozonenet.training.learning;

import java.util.List;

/**
 * An answer on its way from the candidate's device.
 *
 * @param place of the question on the paper, counted from 0
 * @param number how often the device has answered this question, the first time 1
 * @param values what was chosen or typed, see {@link Marker}
 */
public record SentAnswer(int place, long number, List<String> values) {

    private static final int MOST_VALUES = 30;
    private static final int LONGEST = 300;

    /** @throws IllegalArgumentException if no page of the portal sends such an answer */
    public SentAnswer {
        values = List.copyOf(values);
        if (place < 0
                || number < 1
                || values.size() > MOST_VALUES
                || values.stream().anyMatch(value -> value.length() > LONGEST)) {
            throw new IllegalArgumentException("No page sends such an answer");
        }
    }
}
