/** The portal's signing keys: what it signs can be checked by anybody, also when the key has been replaced since. */
@NullMarked
@ApplicationModule(
        displayName = "Seals",
        allowedDependencies = {"access", "access :: accounts", "shell"})
package org.ozonenet.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
