/** Meetings of the networks: what is planned, what took place, who came, what was agreed and what has become of it. */
@NullMarked
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "access",
            "access :: accounts",
            "documents",
            "documents :: panel",
            "notices",
            "paper",
            "reference",
            "search",
            "shell"
        })
package org.ozonenet.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
