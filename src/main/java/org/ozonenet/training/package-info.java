/** Training: what its rooms share, and what other rooms may know of it. */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "access",
            "access :: accounts",
            "documents",
            "documents :: panel",
            "notices",
            "paper",
            "reference",
            "reference :: files",
            "reference :: identifier",
            "reference :: substances",
            "seals",
            "shell"
        })
package org.ozonenet.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
