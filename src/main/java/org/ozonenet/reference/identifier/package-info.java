/** What refrigerant identifiers show, and how far that agrees with what a cylinder is said to hold. */
@NullMarked
@NamedInterface("identifier")
package org.ozonenet.reference.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
