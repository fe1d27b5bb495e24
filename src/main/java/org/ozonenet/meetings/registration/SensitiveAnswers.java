package org.ozonenet.meetings.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one participant needs, in a document of its own: so it is erased without a trace in the registration, and no
 * door that reads registrations can give it away.
 *
 * @param eraseOn the day on which this document goes
 */
@Document("registration_needs")
@TypeAlias("registration-needs")
record SensitiveAnswers(
        @Id RegistrationId registration,
        @Version @Nullable Long version,
        MeetingId meeting,
        SensitiveNeeds needs,
        LocalDate eraseOn) {}
