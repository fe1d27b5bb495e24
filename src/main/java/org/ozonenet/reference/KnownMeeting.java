package org.ozonenet.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;

/**
 * A meeting that took place or is planned, as far as it is known in public.
 *
 * @param id for example {@code sea-2025-lao}
 * @param title English, where known also Russian and Chinese
 * @param kind what kind of meeting
 * @param networks whose meeting it is; none for the bodies of the Protocol
 * @param first first day, or null where not known
 * @param last last day, or null where not known
 * @param year year where the days are not known, or null
 * @param datesNote what is to be known about the dates, in English, or null
 * @param city or null
 * @param country or null
 * @param mode in-person, hybrid or online, or null
 * @param planned whether it lay in the future when the facts were collected (December 2025)
 * @param organisers institutions by identifier
 * @param funders institutions by identifier
 * @param tookPart institutions by identifier
 * @param countries that took part, as far as told
 * @param topics in English
 * @param parts of which it consisted
 * @param participants figures, or null
 * @param outcome in English, or null
 * @param recommendations number of recommendations, or null
 * @param recommendationThemes what they named, in English
 * @param findings what it found, in English
 * @param backToBack identifier of the meeting that it was joined to, or null
 * @param doubt how well this stands
 * @param source where it comes from
 */
public record KnownMeeting(
        String id,
        LocalizedText title,
        Kind kind,
        List<NetworkId> networks,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Integer year,
        @Nullable String datesNote,
        @Nullable String city,
        @Nullable Iso2 country,
        @Nullable String mode,
        boolean planned,
        List<String> organisers,
        List<String> funders,
        List<String> tookPart,
        List<Iso2> countries,
        List<String> topics,
        List<Part> parts,
        @Nullable Participants participants,
        @Nullable String outcome,
        @Nullable Integer recommendations,
        List<String> recommendationThemes,
        List<String> findings,
        @Nullable String backToBack,
        Doubt doubt,
        String source) {

    public KnownMeeting {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("end: the last day is before the first.");
        }
    }

    /** What kind of meeting. */
    public enum Kind {
        NETWORK,
        THEMATIC,
        TWINNING_WORKSHOP,
        BORDER_DIALOGUE,
        CUSTOMS_TRAINING,
        ENFORCEMENT_NETWORK,
        NEW_OFFICER_TRAINING,
        CAMPAIGN,
        EXPERT,
        MOP,
        COP_MOP,
        OEWG,
        EXCOM,
        IMPCOM,
        INFORMAL
    }

    /**
     * A part with days of its own.
     *
     * @param title in English
     * @param kind what kind of meeting
     * @param first first day
     * @param last last day
     * @param note what is to be known about the dates, in English, or null
     */
    public record Part(
            String title,
            Kind kind,
            LocalDate first,
            LocalDate last,
            @Nullable String note) {}

    /**
     * How many came; null where a figure is not told.
     *
     * @param total all
     * @param women of them
     * @param men of them
     * @param online of them, from afar
     * @param covers to what the figures belong where that is more than this meeting, in English, or null
     */
    public record Participants(
            @Nullable Integer total,
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer online,
            @Nullable String covers) {

        public Participants {
            if (total != null && women != null && men != null && women + men != total) {
                throw new IllegalArgumentException(
                        "participants: %d women and %d men do not make %d.".formatted(women, men, total));
            }
        }
    }
}
