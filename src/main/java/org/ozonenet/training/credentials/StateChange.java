package org.ozonenet.training.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;

/**
 * A change of state.
 *
 * @param by who decided it, or null where it followed from something else
 */
public record StateChange(
        CertificateState to, StateReason reason, @Nullable PersonId by, Instant at) {}
