/** Who is the counterpart: persons, duty desks and institutions, how to reach them, and when that was last verified. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {
            "access",
            "access :: accounts",
            "handbook :: links",
            "notices",
            "paper",
            "reference",
            "search",
            "shell"
        })
package org.ozonenet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
