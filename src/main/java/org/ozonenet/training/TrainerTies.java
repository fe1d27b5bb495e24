package org.ozonenet.training;

import org.ozonenet.access.PersonId;

/**
 * Who has trained whom. The rooms that know implement this as a Spring bean, so that nobody assesses their own trainee
 * where the scheme forbids it.
 */
public interface TrainerTies {

    /** Whether somebody trained a candidate for a unit. */
    boolean hasTrained(PersonId trainer, PersonId candidate, UnitCode unit);
}
