/** Meetings in calendars outside the portal: as a file, and as an address that a calendar program follows. */
@NullMarked
@NamedInterface("calendar")
package org.ozonenet.meetings.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
