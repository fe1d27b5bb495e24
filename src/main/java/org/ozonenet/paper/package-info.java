/** Makes what leaves the portal on paper: PDF documents in all the scripts of the networks, QR codes, and tables for spreadsheets. Knows no feature. */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
package org.ozonenet.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
