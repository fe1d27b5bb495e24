package org.ozonenet.access;

import org.ozonenet.kernel.NetworkId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the person of a {@link SignedInAs} and lets the test run as that person. */
final class SignedInPerson implements WithSecurityContextFactory<SignedInAs> {

    private final TestPersons persons;

    SignedInPerson(ApplicationContext context) {
        this.persons = TestPersons.in(context);
    }

    @Override
    public SecurityContext createSecurityContext(SignedInAs asked) {
        var person = persons.with(asked.function(), scope(asked));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(TestPersons.signedIn(person, asked.function()));
        return context;
    }

    private static Scope scope(SignedInAs asked) {
        if (!asked.country().isEmpty()) {
            return Scope.country(asked.country());
        }
        if (!asked.network().isEmpty()) {
            return Scope.network(new NetworkId(asked.network()));
        }
        return asked.organisation().isEmpty() ? Scope.portal() : Scope.organisation(asked.organisation());
    }
}
