/** Protected exchanges between ozone units and customs of two or more countries: what is inside is seen by members alone. */
@NullMarked
@ApplicationModule(
        displayName = "Twinning",
        allowedDependencies = {
            "access",
            "access :: accounts",
            "audit",
            "directory",
            "directory :: links",
            "documents",
            "documents :: panel",
            "meetings",
            "meetings :: links",
            "meetings :: recommendations",
            "notices",
            "paper",
            "reference",
            "reference :: calendars",
            "reference :: identifier",
            "reference :: substances",
            "seals",
            "shell"
        })
package org.ozonenet.twinning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
