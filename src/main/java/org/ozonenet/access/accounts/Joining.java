package org.ozonenet.access.accounts;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was invited chooses.
 *
 * @param password null where the person will sign in with a passkey or a link by mail
 */
public record Joining(String signInName, @Nullable String password, ZoneId zone) {

    /** Never the password: this could end in a log. */
    @Override
    public String toString() {
        return "Joining[" + signInName + "]";
    }
}
