/** Finds what there is by name, across scripts, for those who may see it. Rooms feed it; it knows none of them. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"access", "shell"})
package org.ozonenet.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
