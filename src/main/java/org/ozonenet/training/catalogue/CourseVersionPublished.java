package org.ozonenet.training.catalogue;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A version of a course is frozen and can be learnt. */
@TypeAlias("course-version-published")
public record CourseVersionPublished(EventHeader header, CourseVersionId version) implements DomainEvent {}
