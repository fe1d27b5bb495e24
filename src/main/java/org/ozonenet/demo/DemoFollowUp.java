package org.ozonenet.demo;

import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.recommendations.ProgressLine;
import org.ozonenet.meetings.recommendations.ProgressReport;
import org.ozonenet.meetings.recommendations.ProgressState;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What six countries of the dialogue of 2009 report on its recommendations. What they really did is not public: each
 * report says of itself that it is made up.
 */
@Component
@Profile("demo")
class DemoFollowUp implements DemoPart {

    private static final MeetingId DIALOGUE = new MeetingId("urumqi-2009");
    private static final List<String> COUNTRIES = List.of("CN", "KZ", "KG", "TJ", "TM", "UZ");
    private static final List<ProgressState> STATES = List.of(
            ProgressState.DONE,
            ProgressState.UNDER_WAY,
            ProgressState.DONE,
            ProgressState.NOT_STARTED,
            ProgressState.DONE,
            ProgressState.UNDER_WAY,
            ProgressState.NOT_APPLICABLE);

    private final Recommendations recommendations;

    DemoFollowUp(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** Long after the meetings: each country's part is opened once it is heard of the recommendation. */
    @Override
    public int order() {
        return 95;
    }

    @Override
    public void make(Cast cast) {
        for (var index = 0; index < COUNTRIES.size(); index++) {
            var country = new Iso2(COUNTRIES.get(index));
            var turn = index;
            cast.as(
                    "noo." + country.value().toLowerCase(Locale.ROOT),
                    () -> recommendations.of(DIALOGUE).forEach(sheet -> report(sheet, country, turn)));
        }
    }

    private void report(RecommendationSheet sheet, Iso2 country, int turn) {
        sheet.countries().stream()
                .filter(line -> line.country().equals(country) && line.state() == ProgressState.NOT_REPORTED)
                .map(ProgressLine::id)
                .forEach(id -> recommendations.report(
                        id,
                        new ProgressReport(
                                STATES.get((sheet.number() + turn) % STATES.size()),
                                "Sample data, not a report of the country.")));
    }
}
