/** The commands of the shell that work on the portal's data without its web pages: look after the store, measure it. */
@NullMarked
@ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {
            "audit",
            "platform :: store",
            "platform :: schema",
            "training :: catalogue",
            "twinning :: evidence"
        })
package org.ozonenet.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
