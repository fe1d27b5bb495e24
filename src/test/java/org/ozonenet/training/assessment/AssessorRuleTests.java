package org.ozonenet.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.training.UnitCode;

class AssessorRuleTests {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "assessor, , EV-U2, 2026-12-31, no, ,",
        "assessor, , EV-U2, 2026-06-01, no, ,",
        "assessor, , EV-U2, 2026-05-31, no, , NOT_QUALIFIED",
        "assessor, , EV-U3, 2026-12-31, no, , NOT_QUALIFIED",
        "assessor, , , , no, , NOT_QUALIFIED",
        "candidate, , EV-U2, 2026-12-31, no, , OWN_WORK",
        "assessor, assessor, EV-U2, 2026-12-31, no, , SAME_AS_FIRST",
        "second, assessor, EV-U2, 2026-12-31, no, ,",
        "assessor, , EV-U2, 2026-12-31, trained, , TRAINED_THE_CANDIDATE",
        "assessor, , EV-U2, 2026-12-31, trained-but-no-matter, ,",
        "assessor, , EV-U2, 2026-12-31, no, 2026-05-31T08:00:01Z, TOO_SOON",
        "assessor, , EV-U2, 2026-12-31, no, 2026-05-31T08:00:00Z,"
    })
    void whoMayAssessWhom(
            String assessor,
            String first,
            String qualifiedFor,
            LocalDate until,
            String trained,
            Instant lastFailure,
            Objection objection) {
        var qualification = qualifiedFor == null
                ? null
                : new Qualification(
                        "q",
                        null,
                        new PersonId(assessor),
                        new Iso2("LA"),
                        Set.of(new UnitCode(qualifiedFor)),
                        until,
                        new PersonId("noo"),
                        Outbox.empty());
        var asked = new AssessorRule.Case(
                new PersonId("candidate"),
                new PersonId(assessor),
                first == null ? null : new PersonId(first),
                new UnitCode("EV-U2"),
                qualification,
                trained.startsWith("trained"),
                !trained.endsWith("no-matter"),
                lastFailure);

        assertThat(AssessorRule.objection(asked, NOW, LocalDate.of(2026, 6, 1)).orElse(null))
                .isEqualTo(objection);
    }
}
