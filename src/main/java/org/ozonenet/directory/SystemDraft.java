package org.ozonenet.directory;

import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;

/**
 * What another system is to be let in as.
 *
 * @param system how it is called, 1 to 80 characters
 * @param function it sees what a person with this function sees
 * @param scope where the function is held
 * @param days after how many days the access ends, 1 to 400
 */
public record SystemDraft(String system, Function function, Scope scope, int days) {

    public SystemDraft {
        if (system.isBlank() || system.length() > 80) {
            throw new IllegalArgumentException("The name of a system has 1 to 80 characters");
        }
        if (days < 1 || days > 400) {
            throw new IllegalArgumentException("An access lasts 1 to 400 days");
        }
        if (!function.isHeldFor(scope)) {
            throw new IllegalArgumentException("%s is not held for %s".formatted(function, scope));
        }
    }
}
