/** The frame of every screen: layout, menu, home, error pages, and the parts that all views are made of. Knows no feature. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"access", "reference"})
package org.ozonenet.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
