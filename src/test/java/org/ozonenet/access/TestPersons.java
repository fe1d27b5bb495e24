package org.ozonenet.access;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Lang;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Persons for tests, made in the store. To act as one of them in the middle of a test use {@link ActAs#person}. */
public final class TestPersons {

    private final PersonRegister register;
    private final ActAs actAs;

    private TestPersons(PersonRegister register, ActAs actAs) {
        this.register = register;
        this.actAs = actAs;
    }

    public static TestPersons in(ApplicationContext context) {
        return new TestPersons(context.getBean(PersonRegister.class), context.getBean(ActAs.class));
    }

    /** The person with this function there, whom all callers share; made where there is none. */
    public PersonId with(Function function, Scope scope) {
        return named(signInName(function, scope), function, scope);
    }

    /** The person who signs in with this name; made with this function where there is none. */
    public PersonId named(String signInName, Function function, Scope scope) {
        return actAs.process(() -> register.findBySignInName(signInName)
                .orElseGet(() -> register.enrol(new NewPerson(
                        PersonId.random(),
                        signInName,
                        signInName,
                        signInName + "@example.org",
                        Lang.EN,
                        ZoneOffset.UTC,
                        new ActsFor(function, scope),
                        null))));
    }

    /** The authentication that a sign-in of this person by password gives. */
    public static Authentication signedIn(PersonId person, Function function) {
        var role = function == Function.ADMINISTRATOR ? "ADMIN" : function.name();
        return UsernamePasswordAuthenticationToken.authenticated(
                person.value(),
                null,
                List.of(
                        new SimpleGrantedAuthority("ROLE_" + role),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    private static String signInName(Function function, Scope scope) {
        var place =
                switch (scope) {
                    case Scope.Country country -> country.country().value();
                    case Scope.Network network -> network.network().value();
                    case Scope.Organisation organisation -> organisation.institution();
                    case Scope.Portal p -> "portal";
                };
        return (function.name() + "." + place).toLowerCase(Locale.ROOT);
    }
}
