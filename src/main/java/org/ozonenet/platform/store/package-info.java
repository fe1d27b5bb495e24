/** The store: opens it, keeps it durable, and says how values are written in it. */
@NullMarked
@NamedInterface("store")
package org.ozonenet.platform.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
