/** Certificates: issued when the rule of a scheme is met, kept alive, taken back, and checked by anybody. */
@NullMarked
@ApplicationModule(
        displayName = "Credentials",
        allowedDependencies = {
            "access",
            "access :: accounts",
            "notices",
            "reference",
            "reference :: files",
            "seals",
            "shell",
            "training",
            "training.assessment",
            "training.schemes"
        })
package org.ozonenet.training.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
