package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The desks, in the store. */
interface RegistrationDeskStore extends Repository<RegistrationDesk, MeetingId> {

    RegistrationDesk save(RegistrationDesk desk);

    Optional<RegistrationDesk> findById(MeetingId meeting);

    List<RegistrationDesk> findAll();
}
