package org.ozonenet.access.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * With what a person signs in. Kept apart from the person, so that nothing that reads persons ever has a secret in
 * hand.
 *
 * @param passwordHash Argon2id, or null where no password was set
 * @param outside the issuer and subject of an outside identity, or null
 * @param passkeyHandle the random handle that authenticators know the account by, or null before the first passkey
 * @param sessionsEndedAt sessions that began at this moment or before are over
 */
@Document("accounts")
@TypeAlias("account")
record Account(
        @Id PersonId id,
        @Version @Nullable Long version,
        @Nullable String passwordHash,
        @Nullable String outside,
        @Nullable String passkeyHandle,
        List<StoredPasskey> passkeys,
        Instant sessionsEndedAt) {

    Account {
        passkeys = List.copyOf(passkeys);
    }

    static Account of(PersonId person) {
        return new Account(person, null, null, null, null, List.of(), Instant.EPOCH);
    }

    Account withPassword(String hash) {
        return new Account(id, version, hash, outside, passkeyHandle, passkeys, sessionsEndedAt);
    }

    Account linkedTo(String identity) {
        return new Account(id, version, passwordHash, identity, passkeyHandle, passkeys, sessionsEndedAt);
    }

    Account withPasskeyHandle(String handle) {
        return new Account(id, version, passwordHash, outside, handle, passkeys, sessionsEndedAt);
    }

    /** With this passkey added, or put in the place of the one with the same credential. */
    Account withPasskey(StoredPasskey passkey) {
        var changed = new ArrayList<>(passkeys);
        var at = changed.indexOf(passkey(passkey.credential()));
        if (at < 0) {
            changed.add(passkey);
        } else {
            changed.set(at, passkey);
        }
        return new Account(id, version, passwordHash, outside, passkeyHandle, changed, sessionsEndedAt);
    }

    Account withoutPasskey(String credential) {
        var rest = passkeys.stream()
                .filter(passkey -> !passkey.credential().equals(credential))
                .toList();
        return new Account(id, version, passwordHash, outside, passkeyHandle, rest, sessionsEndedAt);
    }

    Account sessionsEnded(Instant at) {
        return new Account(id, version, passwordHash, outside, passkeyHandle, passkeys, at);
    }

    @Nullable StoredPasskey passkey(String credential) {
        return passkeys.stream()
                .filter(each -> each.credential().equals(credential))
                .findFirst()
                .orElse(null);
    }
}
