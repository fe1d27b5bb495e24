package org.ozonenet.platform.security;

import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.accounts.SignIn;
import org.ozonenet.access.accounts.Standing;
import org.ozonenet.kernel.Id;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** A person, by identifier, for proofs other than a password. Never a bean: nothing may compare passwords with it. */
final class PersonDetails implements UserDetailsService {

    private final SignIn signIn;

    PersonDetails(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public UserDetails loadUserByUsername(String person) {
        var standing = Id.isValid(person) ? signIn.standing(new PersonId(person)) : Optional.<Standing>empty();
        return standing.map(found -> User.withUsername(person)
                        .password("")
                        .authorities(Roles.of(found.functions()))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No open account"));
    }
}
