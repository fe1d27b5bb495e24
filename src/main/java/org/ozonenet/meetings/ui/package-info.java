/** The pages about meetings; {@link MeetingLinks} leads other rooms to them. */
@NullMarked
@NamedInterface("links")
package org.ozonenet.meetings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
