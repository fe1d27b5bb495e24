/** What the field knows: countries, networks, border posts, institutions and known meetings, each with its doubt. */
@NullMarked
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {})
package org.ozonenet.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
