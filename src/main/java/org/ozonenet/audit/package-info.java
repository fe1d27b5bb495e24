/** The trail of what happened: one entry per event, appended and never changed, each bound to the one before it. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"access"})
package org.ozonenet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
