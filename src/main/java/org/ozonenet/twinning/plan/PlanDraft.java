package org.ozonenet.twinning.plan;

import java.time.LocalDate;
import java.util.Set;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.recommendations.RecommendationId;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Party;

/**
 * What an activity is to be.
 *
 * @param title at most 200 characters
 * @param about in the writer's own words, at most 2,000 characters
 * @param responsible the party that answers for it
 * @param due the last day
 * @param meetings in which it takes place or was agreed, such as a joint training
 * @param recommendations that it carries out
 */
public record PlanDraft(
        PlanItemId id,
        ExchangeId exchange,
        PlanKind kind,
        String title,
        String about,
        Party responsible,
        LocalDate due,
        Set<MeetingId> meetings,
        Set<RecommendationId> recommendations) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 2_000;

    public PlanDraft {
        title = title.strip();
        about = about.strip();
        meetings = Set.copyOf(meetings);
        recommendations = Set.copyOf(recommendations);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || about.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("An activity needs a title, and has at most %d and %d characters"
                    .formatted(LONGEST_TITLE, LONGEST_TEXT));
        }
    }
}
