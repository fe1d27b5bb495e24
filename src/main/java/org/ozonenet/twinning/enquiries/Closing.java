package org.ozonenet.twinning.enquiries;

import java.util.Map;

/**
 * With what an enquiry is closed.
 *
 * @param timeliness how the asker rates the time it took, 1 (poor) to 5 (very good)
 * @param effort how the asker rates the effort of the other side, 1 to 5
 */
public record Closing(Outcome outcome, int timeliness, int effort) {

    /** What the answer did to the doubt that was asked about. */
    public enum Outcome {
        CONFIRMED,
        REFUTED,
        PARTLY,
        UNANSWERED
    }

    public Closing {
        if (timeliness < 1 || timeliness > 5 || effort < 1 || effort > 5) {
            throw new IllegalArgumentException("A rating is from 1 to 5");
        }
    }

    Map<String, String> facts() {
        return Map.of(
                "outcome", outcome.name(),
                "timeliness", String.valueOf(timeliness),
                "effort", String.valueOf(effort));
    }
}
