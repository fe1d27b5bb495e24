/** The joint work plan of an exchange: what its parties have agreed to do, who does it, by when, and how far it is. */
@NullMarked
@NamedInterface("plan")
package org.ozonenet.twinning.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
