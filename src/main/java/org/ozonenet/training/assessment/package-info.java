/** Practical work watched and signed for, claims of prior learning, and the record of what each person has shown. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "access",
            "documents",
            "notices",
            "reference",
            "reference :: files",
            "seals",
            "shell",
            "training",
            "training.schemes"
        })
package org.ozonenet.training.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
