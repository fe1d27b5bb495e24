package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far one country is with one recommendation: a document of its own, so that two countries never wait for each
 * other.
 */
@Document("countryProgress")
@TypeAlias("country-progress")
record CountryProgress(
        @Id ProgressId id,
        @Version @Nullable Long version,
        RecommendationId recommendation,
        MeetingId meeting,
        Iso2 country,
        ProgressState state,
        List<Reported> reports,
        Outbox outbox)
        implements Outboxed {

    /** One report, oldest first in the list. */
    record Reported(ProgressState state, String text, PersonId by, Instant at) {}

    CountryProgress {
        reports = List.copyOf(reports);
    }

    static CountryProgress opened(RecommendationId recommendation, MeetingId meeting, Iso2 country) {
        return new CountryProgress(
                recommendation.progressOf(country),
                null,
                recommendation,
                meeting,
                country,
                ProgressState.NOT_REPORTED,
                List.of(),
                Outbox.empty());
    }

    /** @throws IllegalStateException if that state cannot be reported after the present one */
    CountryProgress reported(ProgressReport report, PersonId by, Instant at) {
        if (!state.next().contains(report.state())) {
            throw new IllegalStateException("After %s comes no report of %s".formatted(state, report.state()));
        }
        var more = new ArrayList<>(reports);
        more.add(new Reported(report.state(), report.text(), by, at));
        var event = new ProgressReported(
                EventHeader.in(meeting.value(), at, by.value()), recommendation, id, country, report.state());
        return new CountryProgress(
                id, version, recommendation, meeting, country, report.state(), more, outbox.with(event));
    }

    ProgressLine line(boolean mayReport) {
        var last = reports.isEmpty() ? Optional.<Reported>empty() : Optional.of(reports.getLast());
        return new ProgressLine(
                id,
                country,
                state,
                last.map(Reported::text).orElse(""),
                last.map(Reported::at).orElse(null),
                mayReport);
    }
}
