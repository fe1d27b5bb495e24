/** Recommendations: agreed in a meeting, addressed to countries, alive until each of them has done its part. */
@NullMarked
@NamedInterface("recommendations")
package org.ozonenet.meetings.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
