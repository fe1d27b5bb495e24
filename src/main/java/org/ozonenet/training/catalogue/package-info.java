/** The courses: their text, frozen in versions, and their banks of questions. */
@NullMarked
@NamedInterface("catalogue")
package org.ozonenet.training.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
