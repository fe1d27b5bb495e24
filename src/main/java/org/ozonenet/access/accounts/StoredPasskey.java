package org.ozonenet.access.accounts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of an account, as the WebAuthn standard (level 2, section 4, "credential record") wants it kept. Bytes are
 * in base64url.
 *
 * @param credential the identifier that the authenticator gave
 * @param label what the person calls it
 */
public record StoredPasskey(
        String credential,
        String label,
        String publicKey,
        long signatureCount,
        boolean userVerified,
        Set<String> transports,
        boolean backupEligible,
        boolean backedUp,
        @Nullable String attestation,
        @Nullable String clientData,
        Instant created,
        Instant lastUsed) {

    public StoredPasskey {
        transports = Set.copyOf(transports);
    }
}
