package org.ozonenet.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;

/** Plans of meetings for tests. */
public final class SampleMeetings {

    private SampleMeetings() {}

    /** The network meeting of December 2025. */
    public static MeetingPlan laos() {
        return new MeetingPlan(
                Set.of(NetworkId.SEA),
                MeetingKind.NETWORK,
                LocalizedText.of("Network meeting in Laos", "Сетевое совещание в Лаосе", "老挝网络会议"),
                MeetingDates.of(LocalDate.of(2025, 12, 16), LocalDate.of(2025, 12, 19), ZoneId.of("Asia/Vientiane")),
                new Venue(Venue.Mode.HYBRID, new Iso2("LA"), null),
                new Hosts(List.of("la-mae", "cap-ap"), List.of("mlf"), List.of()),
                Set.of(new Iso2("LA"), new Iso2("KH")),
                new Figures(58, 30, 28, 18, null, LocalizedText.english("Counts both events together.")),
                List.of(LocalizedText.english("Atmospheric monitoring")),
                List.of(),
                List.of(),
                List.of(),
                List.of(LocalizedText.english("The split of the days is not stated.")),
                SourceNote.own());
    }

    /** The border dialogue of 2009. */
    public static MeetingPlan dialogue() {
        return MeetingPlan.of(
                Set.of(NetworkId.ECA),
                MeetingKind.BORDER_DIALOGUE,
                LocalizedText.english("Border dialogue"),
                MeetingDates.of(LocalDate.of(2009, 6, 23), LocalDate.of(2009, 6, 25), ZoneId.of("Asia/Shanghai")),
                new Venue(Venue.Mode.IN_PERSON, new Iso2("CN"), null));
    }
}
