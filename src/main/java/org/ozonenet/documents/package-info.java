/** Files with their marking, languages and versions: who may read one is decided here, whichever room shows it. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"access", "search", "shell"})
package org.ozonenet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
