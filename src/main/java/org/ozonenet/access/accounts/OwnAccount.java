package org.ozonenet.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.MailAddresses;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What persons do with their own account, and with no other. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountStore store;
    private final CurrentActor currentActor;
    private final PersonRegister register;
    private final MailAddresses addresses;
    private final Passwords passwords;
    private final Guesses guesses;
    private final ActAs actAs;
    private final Clock clock;

    OwnAccount(
            AccountStore store,
            CurrentActor currentActor,
            PersonRegister register,
            MailAddresses addresses,
            Passwords passwords,
            Guesses guesses,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.register = register;
        this.addresses = addresses;
        this.passwords = passwords;
        this.guesses = guesses;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** A passkey as its owner sees it. */
    public record PasskeyLine(String credential, String label, Instant created, Instant lastUsed) {}

    /**
     * The own account as its owner sees it.
     *
     * @param fromOutside whether it belongs to an outside identity, and so has no password here
     */
    public record Sheet(
            String signInName, String mail, boolean hasPassword, boolean fromOutside, List<PasskeyLine> passkeys) {}

    public Sheet sheet() {
        var person = currentActor.require().person();
        var account = account(person);
        return new Sheet(
                signInName(person),
                addresses.of(person).map(MailAddresses.Address::mail).orElse(""),
                account.passwordHash() != null,
                account.outside() != null,
                account.passkeys().stream()
                        .map(each -> new PasskeyLine(each.credential(), each.label(), each.created(), each.lastUsed()))
                        .toList());
    }

    /**
     * Changes the password and ends all sessions, this one too.
     *
     * @param present the present password; not looked at where there is none
     * @throws PasswordRefusedException if the present one is wrong or the new one may not be chosen
     * @throws TooManyGuessesException if the present one was wrong too often
     */
    public void changePassword(String present, String wanted) {
        var actor = currentActor.require();
        var account = account(actor.person());
        var name = signInName(actor.person());
        if (account.passwordHash() != null) {
            var byName = Guesses.Kind.NAME.of(name);
            guesses.begin(List.of(byName));
            if (!passwords.matches(present, Optional.of(account.passwordHash()))) {
                throw new PasswordRefusedException(PasswordRefusedException.Reason.PRESENT_ONE_WRONG);
            }
            guesses.forget(byName);
        }
        var names = new ArrayList<>(List.of(name, actor.name()));
        addresses.of(actor.person()).ifPresent(address -> names.add(address.mail()));
        var hash = passwords.chosen(wanted, names);
        store.save(account.withPassword(hash).sessionsEnded(now()));
    }

    /** Ends all sessions of the account, on all devices, at their next request; this one too. */
    public void signOutEverywhere() {
        store.save(account(currentActor.require().person()).sessionsEnded(now()));
    }

    /** Takes a passkey away; it no longer lets anybody in. */
    public void removePasskey(String credential) {
        store.save(account(currentActor.require().person()).withoutPasskey(credential));
    }

    // The store keeps thousandths of a second: the next one is after every session that has begun by now.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    private Account account(PersonId person) {
        return store.findById(person).orElse(Account.of(person));
    }

    private String signInName(PersonId person) {
        return actAs.process(() -> register.signInName(person)).orElse("");
    }
}
