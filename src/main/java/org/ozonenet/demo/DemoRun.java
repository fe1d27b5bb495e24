package org.ozonenet.demo;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.NewPerson;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.accounts.Enrolment;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills an empty store with the sample data, part by part, and says how to sign in. */
@Component
@Profile("demo")
class DemoRun implements DemoPart.Cast {

    private static final List<String> SHOWN = List.of(
            "noo.la",
            "customs.la",
            "officer.la",
            "noo.tm",
            "customs.kg",
            "officer.kg",
            "customs.kz",
            "customs.cn",
            "technician.la",
            "trainer.la",
            "assessor.la",
            "coordinator.sea",
            "coordinator.eca",
            "partner.ozone-secretariat",
            "partner.rilo-ap",
            "admin");

    private final DemoPersons persons;
    private final DemoPassword password;
    private final List<DemoPart> parts;
    private final PersonRegister register;
    private final Enrolment enrolment;
    private final ActAs actAs;
    private final DemoMarks marks;
    private int port;

    DemoRun(
            DemoPersons persons,
            DemoPassword password,
            List<DemoPart> parts,
            PersonRegister register,
            Enrolment enrolment,
            ActAs actAs,
            DemoMarks marks) {
        this.persons = persons;
        this.password = password;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        this.register = register;
        this.enrolment = enrolment;
        this.actAs = actAs;
        this.marks = marks;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /** A store that was left half filled is filled up: persons who are there stay, and each part not marked looks for itself. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        var chosen = password.value();
        marks.once("DemoPersons", () -> {
            persons.all().forEach(person -> enrol(person, chosen));
            return List.of();
        });
        var remarks =
                parts.stream().flatMap(part -> marks.once(part, this).stream()).toList();
        announce(System.out, chosen, remarks);
    }

    @Override
    public PersonId person(String signInName) {
        return actAs.process(() -> register.findBySignInName(signInName))
                .orElseThrow(() -> new IllegalArgumentException("No demo person signs in as " + signInName));
    }

    @Override
    public void as(String signInName, Runnable work) {
        actAs.person(person(signInName), work);
    }

    private void enrol(NewPerson person, String chosen) {
        actAs.process(
                () -> register.findBySignInName(person.signInName()).orElseGet(() -> enrolment.enrol(person, chosen)));
    }

    private void announce(PrintStream out, String chosen, List<String> remarks) {
        out.printf("%nOzoneNet with sample data: http://localhost:%d%n", port);
        out.printf("Sign in as one of these; the password of each is %s%n%n", chosen);
        persons.all().stream()
                .filter(person -> SHOWN.contains(person.signInName()))
                .sorted(Comparator.comparingInt(person -> SHOWN.indexOf(person.signInName())))
                .forEach(person -> out.printf("  %-26s %s%n", person.signInName(), person.name()));
        remarks.forEach(remark -> out.printf("%n  %s", remark));
        out.printf(
                "%nEvery other country has noo.xx and customs.xx as well. Mails go to mail.log in the data folder.%n%n");
        out.flush();
    }
}
