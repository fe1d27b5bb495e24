package org.ozonenet.meetings;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.DocumentSeries;
import org.ozonenet.kernel.NetworkId;
import org.springframework.stereotype.Component;

/**
 * The references of the papers of meetings: of one network, one kind of meeting and one year they are one series, as in
 * {@code OZN-SEA-NM-25}.
 */
@Component
class MeetingPaperSeries implements DocumentSeries {

    private final MeetingStore store;

    MeetingPaperSeries(MeetingStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> of(DocumentOwner owner) {
        return owner.room().equals(MeetingShelf.ROOM)
                ? store.findById(new MeetingId(owner.space().value())).map(meeting -> name(meeting.plan()))
                : Optional.empty();
    }

    static String name(MeetingPlan plan) {
        var networks = plan.networks().stream().map(NetworkId::value).sorted().collect(Collectors.joining("-"));
        return "OZN-%s-%s-%02d"
                .formatted(networks, letters(plan.kind()), plan.dates().year() % 100);
    }

    private static String letters(MeetingKind kind) {
        return switch (kind) {
            case NETWORK -> "NM";
            case THEMATIC -> "TM";
            case TWINNING_WORKSHOP -> "TW";
            case BORDER_DIALOGUE -> "BD";
            case CUSTOMS_TRAINING -> "CT";
            case ENFORCEMENT_NETWORK -> "EN";
            case NEW_OFFICER_TRAINING -> "NO";
            case EXPERT -> "EX";
        };
    }
}
