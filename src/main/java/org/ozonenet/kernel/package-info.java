/** The words that every room shares: countries, networks, markings, languages, identifiers, events. No Spring, no Vaadin. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package org.ozonenet.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
