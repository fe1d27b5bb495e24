package org.ozonenet.meetings.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The invitation of somebody without an account. Its identifier is that of the registration which answers it.
 *
 * @param tokenHash of the secret in its link; the secret itself is nowhere
 * @param mail where the letter went; empty once it was erased
 * @param expiresAt from when the link opens nothing
 * @param withdrawnAt or null
 */
@Document("meeting_invitations")
@TypeAlias("meeting-invitation")
record GuestInvitation(
        @Id RegistrationId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        String tokenHash,
        String mail,
        @Nullable Iso2 country,
        ParticipantFunction function,
        Lang language,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt,
        Outbox outbox)
        implements Outboxed {

    static GuestInvitation of(
            MeetingId meeting, GuestDraft draft, String tokenHash, Instant at, Instant expiresAt, PersonId by) {
        var id = RegistrationId.random();
        return new GuestInvitation(
                id,
                null,
                meeting,
                tokenHash,
                draft.mail(),
                draft.country(),
                draft.function(),
                draft.language(),
                at,
                expiresAt,
                null,
                Outbox.empty()
                        .with(new GuestInvited(EventHeader.in(meeting.value(), at, by.value()), meeting, id, false)));
    }

    GuestInvitation withdrawn(PersonId by, Instant at) {
        var told = new GuestInvited(EventHeader.in(meeting.value(), at, by.value()), meeting, id, true);
        return with(mail, at, outbox.with(told));
    }

    GuestInvitation withoutMail() {
        return with("", withdrawnAt, outbox);
    }

    boolean opens(Instant now) {
        return withdrawnAt == null && now.isBefore(expiresAt);
    }

    private GuestInvitation with(String toMail, @Nullable Instant withdrawn, Outbox told) {
        return new GuestInvitation(
                id, version, meeting, tokenHash, toMail, country, function, language, sentAt, expiresAt, withdrawn,
                told);
    }
}
