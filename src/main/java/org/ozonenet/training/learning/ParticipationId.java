package org.ozonenet.training.learning;

import java.util.Locale;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.training.catalogue.CourseCode;

/** One person in one course: enrolling twice is enrolling once. */
public record ParticipationId(String value) implements Id {

    public ParticipationId {
        Id.checked(value);
    }

    static ParticipationId of(PersonId learner, CourseCode course) {
        return new ParticipationId(learner.value() + "-" + course.value().toLowerCase(Locale.ROOT));
    }
}
