/** What the rooms stand on without seeing it: the store, the relay of events, the filter chain, the clock. */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"access", "access :: accounts", "audit"})
package org.ozonenet.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
