package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.springframework.context.ApplicationContext;

/** Evidence for tests of what follows from it, written straight into the records. */
public final class Shown {

    private final RecordKeeping records;

    private Shown(RecordKeeping records) {
        this.records = records;
    }

    public static Shown in(ApplicationContext context) {
        return new Shown(context.getBean(RecordKeeping.class));
    }

    public void theory(PersonId person, String unit, LocalDate on) {
        add(person, unit, Mode.THEORY, Proof.Source.TEST, on);
    }

    public void practice(PersonId person, String unit, LocalDate on) {
        add(person, unit, Mode.PRACTICE, Proof.Source.ASSESSMENT, on);
    }

    public void all(PersonId person, LocalDate on, String... units) {
        for (var unit : units) {
            theory(person, unit, on);
            practice(person, unit, on);
        }
    }

    public void withdrawPractice(PersonId person, String unit) {
        records.change(
                person,
                new UnitCode(unit),
                competency -> competency.evidence().stream()
                        .filter(piece -> piece.mode() == Mode.PRACTICE && piece.counts())
                        .reduce(competency, (now, piece) -> now.without(piece.key(), Instant.now()), (a, b) -> b));
    }

    private void add(PersonId person, String unit, Mode mode, Proof.Source source, LocalDate on) {
        records.add(
                person,
                new UnitCode(unit),
                new Evidence(mode + "-" + on, mode, source, on, "noo-la", null, Instant.now(), null));
    }
}
