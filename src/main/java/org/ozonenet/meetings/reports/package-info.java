/** The report of a meeting, put together from what the portal knows of it, and the minutes that are written for it. */
@NullMarked
@NamedInterface("reports")
package org.ozonenet.meetings.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
