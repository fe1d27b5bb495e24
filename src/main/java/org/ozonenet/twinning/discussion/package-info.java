/** The discussion of an exchange: topics with a marking, in which its members write in turn. */
@NullMarked
@NamedInterface("discussion")
package org.ozonenet.twinning.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
