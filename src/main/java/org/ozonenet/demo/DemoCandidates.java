package org.ozonenet.demo;

import java.time.ZoneOffset;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Scope;
import org.ozonenet.access.accounts.Enrolment;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** As many candidates as a measurement asks for; otherwise none. */
@Component
@Profile("demo")
class DemoCandidates implements DemoPart {

    private final PersonRegister register;
    private final Enrolment enrolment;
    private final ActAs actAs;
    private final DemoPassword password;
    private final int number;

    DemoCandidates(
            PersonRegister register,
            Enrolment enrolment,
            ActAs actAs,
            DemoPassword password,
            @Value("${ozonenet.demo.candidates:0}") int number) {
        this.register = register;
        this.enrolment = enrolment;
        this.actAs = actAs;
        this.password = password;
        this.number = number;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void make(Cast cast) {
        for (var i = 1; i <= number; i++) {
            enrol("candidate.%03d".formatted(i), "Candidate " + i);
        }
    }

    private void enrol(String signInName, String name) {
        var person = new NewPerson(
                PersonId.random(),
                signInName,
                name,
                signInName + "@example.org",
                Lang.EN,
                ZoneOffset.UTC,
                new ActsFor(Function.TECHNICIAN, new Scope.Country(new Iso2("LA"))),
                null);
        actAs.process(
                () -> register.findBySignInName(signInName).orElseGet(() -> enrolment.enrol(person, password.value())));
    }
}
