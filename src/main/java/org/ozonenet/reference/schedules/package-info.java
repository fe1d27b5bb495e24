/** What a party may consume and produce by when, and the other dated duties of the Protocol. */
@NullMarked
@NamedInterface("schedules")
package org.ozonenet.reference.schedules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
