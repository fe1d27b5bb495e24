package org.ozonenet.training;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody has begun a course, or was invited to it.
 *
 * @param course its code
 * @param invited whether it is an invitation that waits for an answer
 */
@TypeAlias("course-entered")
public record CourseEntered(EventHeader header, PersonId learner, String course, boolean invited)
        implements DomainEvent {}
