package org.ozonenet.meetings.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** What participants need, in the store. */
interface SensitiveStore extends Repository<SensitiveAnswers, RegistrationId> {

    SensitiveAnswers save(SensitiveAnswers answers);

    Optional<SensitiveAnswers> findById(RegistrationId registration);

    List<SensitiveAnswers> findByMeeting(MeetingId meeting);

    @Query("{'eraseOn': {$lte: ?0}}")
    List<SensitiveAnswers> findDue(LocalDate today);

    void deleteById(RegistrationId registration);
}
