package org.ozonenet.access.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.springframework.stereotype.Service;

/**
 * The door at which somebody shows who they are. Open to everybody, for whoever stands before it is not known yet; it
 * gives away nothing but whether the proof was good.
 */
@Service
public class SignIn {

    private final PersonRegister register;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Guesses guesses;
    private final ActAs actAs;

    SignIn(PersonRegister register, AccountStore accounts, Passwords passwords, Guesses guesses, ActAs actAs) {
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.actAs = actAs;
    }

    /**
     * Who signs in with this name and password. An unknown name takes as long, and is slowed down in the same way, as
     * a wrong password.
     *
     * @param address the network address of whoever tries
     * @return the person, or empty where name and password do not belong together
     * @throws TooManyGuessesException if it was tried too often
     */
    public Optional<PersonId> byPassword(String signInName, String password, String address) {
        var byName = Guesses.Kind.NAME.of(signInName.strip().toLowerCase(Locale.ROOT));
        var byAddress = Guesses.Kind.ADDRESS.of(address);
        guesses.begin(List.of(byAddress, byName));
        var person = actAs.process(() -> register.findBySignInName(signInName));
        var hash = person.flatMap(accounts::findById).flatMap(account -> Optional.ofNullable(account.passwordHash()));
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        guesses.forget(byName);
        guesses.takeBack(byAddress);
        return person;
    }

    /** How the account stands now; empty where there is none, or none that is open. Asked at each request. */
    public Optional<Standing> standing(PersonId person) {
        return actAs.process(() -> register.functions(person))
                .map(functions -> new Standing(
                        functions,
                        accounts.findById(person).map(Account::sessionsEndedAt).orElse(Instant.EPOCH)));
    }
}
