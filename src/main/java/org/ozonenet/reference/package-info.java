/** Reference data. */
@NullMarked
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {})
package org.ozonenet.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
