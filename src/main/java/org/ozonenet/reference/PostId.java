package org.ozonenet.reference;

import org.ozonenet.kernel.Id;

/**
 * A border post, port or airport, for example {@code cn-kz-01}.
 *
 * @param value countries and a running number in small letters
 */
public record PostId(String value) implements Id {

    public PostId {
        Id.checked(value);
    }
}
