/** When public offices of a country work: weekends, public holidays, days exchanged, office hours. */
@NullMarked
@NamedInterface("calendars")
package org.ozonenet.reference.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
