package org.ozonenet.twinning;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;

/**
 * A contact person of a country in an exchange.
 *
 * @param duty whether to be told at once, day and night, of what stands at the border now
 */
public record Contact(Iso2 country, PersonId person, boolean duty) {}
