/** Incidents: suspected or confirmed illegal trade that a side of an exchange reports to its members, and follows to its end. */
@NullMarked
@NamedInterface("incidents")
package org.ozonenet.twinning.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
