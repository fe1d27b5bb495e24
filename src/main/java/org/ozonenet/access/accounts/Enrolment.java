package org.ozonenet.access.accounts;

import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes in persons without an invitation: sample data and tests. Opens to {@link ActAs#process} only; whoever is
 * invited comes by a link.
 */
@Service
@PreAuthorize("hasAuthority('PROCESS')")
public class Enrolment {

    private final PersonRegister register;
    private final AccountStore accounts;
    private final Passwords passwords;

    Enrolment(PersonRegister register, AccountStore accounts, Passwords passwords) {
        this.register = register;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Takes in a person who signs in with a password.
     *
     * @throws PasswordRefusedException if the password may not be chosen; nobody is taken in then
     * @throws org.ozonenet.access.TakenException if the sign-in name or the address belongs to somebody already
     */
    public PersonId enrol(NewPerson newcomer, String password) {
        var hash = passwords.chosen(password, List.of(newcomer.signInName(), newcomer.name(), newcomer.mail()));
        var person = register.enrol(newcomer);
        accounts.save(Account.of(person).withPassword(hash));
        return person;
    }
}
