package org.ozonenet.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Lets the process itself go through doors where no visitor stands behind it: sign-in, the first set-up, sample data,
 * commands of the shell. Afterwards the actor is again who it was before.
 */
@Component
public class ActAs {

    /** The authority of the process itself; no sign-in gives it. */
    static final String PROCESS = "PROCESS";

    ActAs() {}

    /** Does something as the process itself. Opens {@link PersonRegister}, and no door that asks for an actor. */
    public <T> T process(Supplier<T> work) {
        return as(
                UsernamePasswordAuthenticationToken.authenticated(
                        "the-process", null, List.of(new SimpleGrantedAuthority(PROCESS))),
                work);
    }

    /** Does something as a person, with the rights that this person has and no others. */
    public <T> T person(PersonId person, Supplier<T> work) {
        return as(UsernamePasswordAuthenticationToken.authenticated(person.value(), null, List.of()), work);
    }

    /** Does something as a person, with the rights that this person has and no others. */
    public void person(PersonId person, Runnable work) {
        person(person, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        return ActingContexts.during(new SecurityContextImpl(authentication), work);
    }
}
