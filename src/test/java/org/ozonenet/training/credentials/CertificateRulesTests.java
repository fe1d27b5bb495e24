package org.ozonenet.training.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.ozonenet.training.schemes.Renewal;
import org.ozonenet.training.schemes.Route;

class CertificateRulesTests {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, 2026-03-10, 2028-03-10, 0, 2026-03-09, NOT_YET",
        "ACTIVE, 2026-03-10, 2028-03-10, 0, 2026-03-10, VALID",
        "ACTIVE, 2026-03-10, 2028-03-10, 0, 2028-03-10, VALID",
        "ACTIVE, 2026-03-10, 2028-03-10, 0, 2028-03-11, EXPIRED",
        "ACTIVE, 2026-03-10, 2028-03-10, 3, 2028-03-11, IN_GRACE",
        "ACTIVE, 2026-03-10, 2028-03-10, 3, 2028-06-10, IN_GRACE",
        "ACTIVE, 2026-03-10, 2028-03-10, 3, 2028-06-11, EXPIRED",
        "ACTIVE, 2026-03-10, , 0, 2099-01-01, VALID",
        "SUSPENDED, 2026-03-10, 2028-03-10, 0, 2027-01-01, SUSPENDED",
        "SUSPENDED, 2026-03-10, 2028-03-10, 0, 2030-01-01, SUSPENDED",
        "REVOKED, 2026-03-10, 2028-03-10, 0, 2027-01-01, REVOKED",
        "REVOKED, 2026-03-10, 2028-03-10, 0, 2030-01-01, REVOKED",
        "REPLACED, 2026-03-10, 2028-03-10, 0, 2027-01-01, REPLACED"
    })
    void whatWasDecidedComesBeforeWhatTimeDoes(
            CertificateState state,
            LocalDate issued,
            LocalDate until,
            int grace,
            LocalDate on,
            CertificateStatus status) {
        assertThat(CertificateStatus.of(state, issued, until, grace, on)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-09, A/P/2027-09-09 B/P/2027-09-09,",
        "2027-09-10, A/P/2027-09-10 B/P/2027-09-10, EVALUATION",
        "2028-01-10, A/P/2027-09-09 B/P/2028-01-10,",
        "2028-01-10, A/T/2028-01-10 B/T/2028-01-10, REFRESHER",
        "2028-01-10, A/T/2028-01-10,",
        "2028-01-10, A/T/2028-01-10 B/P/2028-01-10,",
        "2028-01-10, A/T/2028-01-10 A/P/2028-01-10 B/T/2028-01-10 B/P/2028-01-10, EVALUATION",
        "2028-03-11, A/T/2028-03-11 B/T/2028-03-11,",
        "2028-03-11, A/P/2028-03-11 B/P/2028-03-11, EVALUATION",
        "2028-01-10, A/P/2028-01-11 B/P/2028-01-11,"
    })
    void renewsByTheRoutesOfTheSchemeWithinItsWindow(LocalDate on, String evidence, Route route) {
        var rule = new Renewal(
                Set.of(Route.REFRESHER, Route.EVALUATION), Set.of(Route.EVALUATION), null, null, null, 6, 0);
        var units = List.of(new UnitCode("EV-U1"), new UnitCode("EV-U2"));
        var proofs = Arrays.stream(evidence.split(" "))
                .map(CertificateRulesTests::proof)
                .toList();

        assertThat(RenewalRule.route(rule, units, LocalDate.of(2028, 3, 10), proofs, on)
                        .orElse(null))
                .isEqualTo(route);
    }

    private static Proof proof(String word) {
        var parts = word.split("/");
        return new Proof(
                new UnitCode(parts[0].equals("A") ? "EV-U1" : "EV-U2"),
                parts[1].equals("T") ? Mode.THEORY : Mode.PRACTICE,
                Proof.Source.ASSESSMENT,
                LocalDate.parse(parts[2]),
                "noo-la");
    }
}
