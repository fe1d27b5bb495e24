package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The registrations, in the store. */
interface RegistrationStore extends Repository<Registration, RegistrationId> {

    Registration save(Registration registration);

    Optional<Registration> findById(RegistrationId id);

    List<Registration> findByMeeting(MeetingId meeting);
}
