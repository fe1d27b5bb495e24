package org.ozonenet.meetings.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The desks, in the store. */
interface RegistrationDeskStore extends Repository<RegistrationDesk, MeetingId> {

    RegistrationDesk save(RegistrationDesk desk);

    Optional<RegistrationDesk> findById(MeetingId meeting);

    /** The desks of which something is to be erased. */
    @Query("{'rules.eraseOn': {$lte: ?0}}")
    List<RegistrationDesk> findDue(LocalDate today);
}
