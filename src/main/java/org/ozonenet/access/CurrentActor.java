package org.ozonenet.access;

import java.util.Optional;
import org.ozonenet.kernel.Id;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts in this request. The functions are read from the record of grants each time, never from the session or a
 * token: a function that was taken back is gone at once.
 */
@Component
public class CurrentActor {

    private final Persons persons;

    CurrentActor(Persons persons) {
        this.persons = persons;
    }

    /** The actor, or empty for a visitor without an account and for an account that was closed meanwhile. */
    public Optional<Actor> find() {
        return personSignedIn().flatMap(persons::actor);
    }

    static Optional<PersonId> personSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || authentication instanceof AnonymousAuthenticationToken
                        || !Id.isValid(authentication.getName())
                ? Optional.empty()
                : Optional.of(new PersonId(authentication.getName()));
    }

    /**
     * The actor of a door that is open to signed-in persons only.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
