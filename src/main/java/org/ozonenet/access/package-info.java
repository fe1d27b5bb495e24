/** Who may do what: persons, the functions they hold and where, spaces and their members, and the record of every grant. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"reference"})
package org.ozonenet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
