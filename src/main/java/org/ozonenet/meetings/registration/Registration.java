package org.ozonenet.meetings.registration;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The registration of one person for one meeting. Whether it has a place is not in it: that follows from the order of
 * arrival, which the {@link RegistrationDesk} keeps.
 *
 * @param person who has an account, or null for an invited guest
 * @param says without what is kept apart; null for somebody who declined at once
 * @param confirmedBy who confirmed it for the delegation, or null
 */
@Document("registrations")
@TypeAlias("registration")
record Registration(
        @Id RegistrationId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        @Nullable PersonId person,
        RegistrationState state,
        @Nullable RegistrationForm says,
        @Nullable PersonId confirmedBy,
        Instant changedAt,
        Outbox outbox)
        implements Outboxed {

    static Registration begun(RegistrationId id, MeetingId meeting, @Nullable PersonId person, Instant at) {
        return new Registration(id, null, meeting, person, RegistrationState.DECLINED, null, null, at, Outbox.empty());
    }

    /** A form without what is kept apart; who changes country or function has to be confirmed anew. */
    Registration coming(RegistrationForm form, Instant at) {
        var bare = new RegistrationForm(
                form.name(),
                form.country(),
                form.delegation(),
                form.function(),
                form.gender(),
                form.genderWords(),
                form.mode(),
                form.languages(),
                form.interpretation(),
                form.listed(),
                SensitiveNeeds.none());
        var same = says != null && Objects.equals(says.country(), form.country()) && says.function() == form.function();
        return moved(RegistrationState.COMING, bare, same ? confirmedBy : null, at, null);
    }

    Registration left(RegistrationState to, Instant at, @Nullable PersonId by) {
        return moved(to, says, null, at, by);
    }

    Registration confirmed(PersonId by, Instant at) {
        return moved(state, says, by, at, by);
    }

    boolean isComing() {
        return state == RegistrationState.COMING;
    }

    private Registration moved(
            RegistrationState to,
            @Nullable RegistrationForm form,
            @Nullable PersonId confirmed,
            Instant at,
            @Nullable PersonId by) {
        var actor = by == null ? person : by;
        var header = EventHeader.in(meeting.value(), at, actor == null ? null : actor.value());
        return new Registration(
                id,
                version,
                meeting,
                person,
                to,
                form,
                confirmed,
                at,
                outbox.with(new RegistrationChanged(header, meeting, id, to)));
    }
}
