/** Schemes of certification as data, and the rules that follow from them: who is entitled, how long, what replaces what. */
@NullMarked
@NamedInterface("schemes")
package org.ozonenet.training.schemes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
