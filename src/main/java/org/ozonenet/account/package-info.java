/** Signing in, being invited, first set-up, the own account, and the pages of those who keep the accounts in order. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"access", "access :: accounts", "audit", "reference", "shell"})
package org.ozonenet.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
