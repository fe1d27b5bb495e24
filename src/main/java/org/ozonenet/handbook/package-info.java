/** The pages of the reference data: countries, substances, codes, schedules, decision XXVIII/2, border posts. */
@NullMarked
@ApplicationModule(
        displayName = "Handbook",
        allowedDependencies = {
            "access",
            "reference",
            "reference :: substances",
            "reference :: schedules",
            "reference :: decisions",
            "shell",
            "search"
        })
package org.ozonenet.handbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
