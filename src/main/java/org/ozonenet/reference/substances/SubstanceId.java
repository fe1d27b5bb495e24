package org.ozonenet.reference.substances;

import org.ozonenet.kernel.Id;

/**
 * A substance or blend, for example {@code r-404a}.
 *
 * @param value the designation in small letters, everything else than letters and digits as a hyphen
 */
public record SubstanceId(String value) implements Id {

    public SubstanceId {
        Id.checked(value);
    }
}
