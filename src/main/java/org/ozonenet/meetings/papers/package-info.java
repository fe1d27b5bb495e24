/** The papers of a meeting and of the items of its agenda, and all of them at once for slow lines. */
@NullMarked
@NamedInterface("papers")
package org.ozonenet.meetings.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
