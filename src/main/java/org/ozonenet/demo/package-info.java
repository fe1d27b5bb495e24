/** Sample data of the two networks, made through the doors of the other rooms; only in demo mode, and used by nobody. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package org.ozonenet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
