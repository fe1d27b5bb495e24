/** Tells persons that something needs them: an inbox here, and a mail with no more in it than may leave the portal. */
@NullMarked
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"access", "reference", "shell"})
package org.ozonenet.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
