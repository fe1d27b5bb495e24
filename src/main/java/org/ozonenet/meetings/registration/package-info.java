/** Registration: who takes part in a meeting, in the room or online, and who waits for a place. */
@NullMarked
@NamedInterface("registration")
package org.ozonenet.meetings.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
