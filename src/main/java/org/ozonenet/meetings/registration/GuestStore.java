package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The invitations, in the store. */
interface GuestStore extends Repository<GuestInvitation, RegistrationId> {

    GuestInvitation save(GuestInvitation invitation);

    Optional<GuestInvitation> findById(RegistrationId id);

    Optional<GuestInvitation> findByTokenHash(String hash);

    List<GuestInvitation> findByMeeting(MeetingId meeting);
}
