/** A meeting while it sits: what is on, who speaks, what the room thinks, and what its rapporteurs note, seen by all. */
@NullMarked
@NamedInterface("live")
package org.ozonenet.meetings.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
