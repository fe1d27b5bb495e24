package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a meeting agreed. It outlives the meeting; how far each country is stands in a document of its own. */
@Document("recommendations")
@TypeAlias("recommendation")
record Recommendation(
        @Id RecommendationId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        Set<NetworkId> networks,
        int number,
        LocalizedText text,
        Category category,
        Set<Iso2> countries,
        @Nullable LocalDate dueOn,
        @Nullable ProposalId proposal,
        Instant agreedAt,
        Outbox outbox)
        implements Outboxed {

    Recommendation {
        networks = Set.copyOf(networks);
        countries = Set.copyOf(countries);
    }

    static Recommendation agreed(
            MeetingId meeting,
            Set<NetworkId> networks,
            int number,
            RecommendationDraft draft,
            @Nullable ProposalId proposal,
            PersonId by,
            Instant at) {
        var id = RecommendationId.of(meeting, number);
        var event = new RecommendationAgreed(
                EventHeader.in(meeting.value(), at, by.value()),
                id,
                meeting,
                networks,
                draft.countries(),
                draft.dueOn());
        return new Recommendation(
                id,
                null,
                meeting,
                networks,
                number,
                draft.text(),
                draft.category(),
                draft.countries(),
                draft.dueOn(),
                proposal,
                at,
                Outbox.empty().with(event));
    }
}
