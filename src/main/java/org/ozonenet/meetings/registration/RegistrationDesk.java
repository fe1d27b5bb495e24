package org.ozonenet.meetings.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where one registers for a meeting: the rules, and who came in which order.
 *
 * @param arrivals those who are coming, in the order in which they said so
 */
@Document("registration_desks")
@TypeAlias("registration-desk")
record RegistrationDesk(
        @Id MeetingId meeting,
        @Version @Nullable Long version,
        DeskRules rules,
        List<PlaceRegister.Entry> arrivals,
        Outbox outbox)
        implements Outboxed {

    RegistrationDesk {
        arrivals = List.copyOf(arrivals);
    }

    static RegistrationDesk opened(MeetingId meeting, DeskRules rules) {
        return new RegistrationDesk(meeting, null, rules, List.of(), Outbox.empty());
    }

    PlaceRegister places() {
        return new PlaceRegister(rules.places(), arrivals);
    }

    RegistrationDesk under(DeskRules other, Instant at) {
        return with(other, places().withPlaces(other.places()), at);
    }

    RegistrationDesk joined(RegistrationId registration, AttendanceMode mode, Instant at) {
        return with(rules, places().joined(registration, mode), at);
    }

    RegistrationDesk left(RegistrationId registration, Instant at) {
        return with(rules, places().without(registration), at);
    }

    /** Nothing is told and nothing changes where the same stands there already. */
    private RegistrationDesk with(DeskRules toRules, PlaceRegister to, Instant at) {
        if (toRules.equals(rules) && to.entries().equals(arrivals)) {
            return this;
        }
        var up = new ArrayList<RegistrationId>();
        for (var mode : AttendanceMode.values()) {
            up.addAll(to.movedUpSince(places(), mode));
        }
        var news = up.isEmpty()
                ? outbox
                : outbox.with(new MovedUp(EventHeader.in(meeting.value(), at, null), meeting, up));
        return new RegistrationDesk(meeting, version, toRules, to.entries(), news);
    }
}
