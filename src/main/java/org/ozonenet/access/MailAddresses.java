package org.ozonenet.access;

import java.util.Optional;
import org.ozonenet.kernel.Lang;
import org.springframework.stereotype.Component;

/** Where mail for a person goes. Not a door: for rooms that send mail, never for a screen. */
@Component
public class MailAddresses {

    private final PersonStore store;

    MailAddresses(PersonStore store) {
        this.store = store;
    }

    /**
     * A mail address and the language in which its owner reads.
     *
     * @param mail as the account has it
     */
    public record Address(String mail, Lang language) {}

    /** Empty for a person who is not known or whose account was closed. */
    public Optional<Address> of(PersonId person) {
        return store.findById(person).filter(Person::isOpen).map(known -> new Address(known.mail(), known.language()));
    }
}
