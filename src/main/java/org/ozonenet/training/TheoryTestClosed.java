package org.ozonenet.training;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody has handed in a theory test, or its time is over.
 *
 * @param course its code
 * @param attempt identifier of the attempt
 * @param passed whether every unit that was asked about was passed
 */
@TypeAlias("theory-test-closed")
public record TheoryTestClosed(EventHeader header, PersonId candidate, String course, String attempt, boolean passed)
        implements DomainEvent {}
