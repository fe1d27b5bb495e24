/** Practical work watched and signed for, claims of prior learning, and the record of what each person has shown. */
@NullMarked
@NamedInterface("assessment")
package org.ozonenet.training.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
