package org.ozonenet.access.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.stereotype.Component;

/**
 * The passkeys of the accounts, for the filter chain that carries out the ceremony. Not a door: whoever calls has
 * checked the ceremony.
 */
@Component
public class Passkeys {

    private final AccountStore store;

    Passkeys(AccountStore store) {
        this.store = store;
    }

    /**
     * An account as authenticators know it.
     *
     * @param handle random, in base64url
     */
    public record Holder(PersonId person, String handle) {}

    /** A passkey and whose it is. */
    public record Held(Holder holder, StoredPasskey passkey) {}

    public Optional<Holder> holder(PersonId person) {
        return store.findById(person).flatMap(Passkeys::holder);
    }

    public Optional<Holder> holder(String handle) {
        return store.findByPasskeyHandle(handle).flatMap(Passkeys::holder);
    }

    /** Remembers the handle of an account that has none yet. */
    public void remember(PersonId person, String handle) {
        var account = store.findById(person).orElse(Account.of(person));
        if (account.passkeyHandle() == null) {
            store.save(account.withPasskeyHandle(handle));
        }
    }

    public Optional<Held> find(String credential) {
        return store.findByCredential(credential).flatMap(account -> held(account, account.passkey(credential)));
    }

    public List<StoredPasskey> of(String handle) {
        return store.findByPasskeyHandle(handle).map(Account::passkeys).orElse(List.of());
    }

    /** Adds a passkey, or writes anew what changes with each use. */
    public void save(String handle, StoredPasskey passkey) {
        store.findByPasskeyHandle(handle).ifPresent(account -> store.save(account.withPasskey(passkey)));
    }

    public void remove(String credential) {
        store.findByCredential(credential).ifPresent(account -> store.save(account.withoutPasskey(credential)));
    }

    private static Optional<Holder> holder(Account account) {
        var handle = account.passkeyHandle();
        return handle == null ? Optional.empty() : Optional.of(new Holder(account.id(), handle));
    }

    private static Optional<Held> held(Account account, @Nullable StoredPasskey passkey) {
        return passkey == null ? Optional.empty() : holder(account).map(holder -> new Held(holder, passkey));
    }
}
