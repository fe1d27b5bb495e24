package org.ozonenet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.Assessments;
import org.ozonenet.training.assessment.Assessors;
import org.ozonenet.training.assessment.Bench;
import org.ozonenet.training.assessment.ClaimDraft;
import org.ozonenet.training.assessment.PriorLearning;
import org.ozonenet.training.assessment.Tick;
import org.ozonenet.training.assessment.Verdict;
import org.ozonenet.training.credentials.CertificateDecisions;
import org.ozonenet.training.credentials.CertificateLine;
import org.ozonenet.training.credentials.CertificateState;
import org.ozonenet.training.credentials.Certificates;
import org.ozonenet.training.credentials.StateReason;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Assessors, three certificates to check (one that counts, one past its day, one taken back), and a technician who lacks
 * nothing but the theory test and the practical assessment of one unit.
 */
@Component
@Profile("demo")
class DemoCredentials implements DemoPart {

    private static final Iso2 LAOS = new Iso2("LA");
    private static final Iso2 KYRGYZSTAN = new Iso2("KG");
    private static final SchemeCode VEHICLES = new SchemeCode("OZN-EV");
    private static final SchemeCode CUSTOMS = new SchemeCode("OZN-CUS");
    private static final CategoryCode HIGH_VOLTAGE = new CategoryCode("HV");
    private static final CategoryCode DOCUMENTS = new CategoryCode("DOC");
    private static final UnitCode SAFETY = new UnitCode("EV-U1");
    private static final UnitCode ISOLATION = new UnitCode("EV-U2");
    private static final UnitCode COMPRESSOR = new UnitCode("EV-U6");
    private static final LocalDate LONG = LocalDate.of(2035, 12, 31);

    private final Assessors assessors;
    private final Assessments assessments;
    private final PriorLearning claims;
    private final Certificates certificates;
    private final CertificateDecisions decisions;
    private final List<String> remarks = new ArrayList<>();

    DemoCredentials(
            Assessors assessors,
            Assessments assessments,
            PriorLearning claims,
            Certificates certificates,
            CertificateDecisions decisions) {
        this.assessors = assessors;
        this.assessments = assessments;
        this.claims = claims;
        this.certificates = certificates;
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void make(Cast cast) {
        var units = Set.of(SAFETY, ISOLATION, COMPRESSOR);
        cast.as("noo.la", () -> {
            assessors.qualify(cast.person("assessor.la"), LAOS, units, LONG);
            assessors.qualify(cast.person("assessor.kg"), LAOS, units, LONG);
        });
        cast.as("noo.kg", () -> assessors.qualify(cast.person("assessor.kg"), KYRGYZSTAN, units, LONG));
        learnt(cast, SAFETY);
        watched(cast);
        cast.as("noo.la", () -> {
            var valid = issued(cast.person("trainer.la"), LAOS, VEHICLES, HIGH_VOLTAGE, LocalDate.of(2026, 5, 4));
            remark("valid", valid);
        });
        cast.as("noo.kg", () -> {
            var old =
                    issued(cast.person("technician.kg"), KYRGYZSTAN, VEHICLES, HIGH_VOLTAGE, LocalDate.of(2024, 5, 6));
            remark("expired", old);
            var taken = issued(cast.person("officer.kg"), KYRGYZSTAN, CUSTOMS, DOCUMENTS, LocalDate.of(2026, 2, 2));
            if (taken.state() == CertificateState.ACTIVE) {
                decisions.revoke(taken.id(), StateReason.OBTAINED_FALSELY);
            }
            remark("revoked", taken);
        });
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void remark(String what, CertificateLine line) {
        var code = line.code();
        if (code != null) {
            remarks.add("Certificate to check, %s: /verify/%s".formatted(what, code.value()));
        }
    }

    private CertificateLine issued(
            PersonId holder, Iso2 country, SchemeCode scheme, CategoryCode category, LocalDate on) {
        var known = certificates.register(country, scheme).stream()
                .filter(line -> line.holder().equals(holder))
                .findFirst();
        return known.orElseGet(() -> certificates
                .line(decisions.takeOver(holder, country, scheme, category, on))
                .orElseThrow());
    }

    private void learnt(Cast cast, UnitCode unit) {
        cast.as("technician.la", () -> {
            if (claims.mine().stream().noneMatch(claim -> claim.unit().equals(unit))) {
                claims.submit(new ClaimDraft(
                        unit,
                        "Course of the vehicle makers in the region, with a test at its end",
                        LocalDate.of(2026, 9, 1)));
            }
        });
        cast.as(
                "assessor.la",
                () -> claims.waiting().stream()
                        .filter(claim -> claim.unit().equals(unit))
                        .forEach(claim -> claims.decide(claim.id(), true, "The papers name every topic of the unit")));
    }

    private void watched(Cast cast) {
        var technician = cast.person("technician.la");
        cast.as("assessor.la", () -> {
            var done = assessments.mine().stream()
                    .anyMatch(line ->
                            line.candidate().equals(technician) && line.unit().equals(SAFETY));
            if (!done) {
                var id = assessments.open(technician, SAFETY, null);
                assessments.record(id, bench());
                var sheet = assessments.sheet(id).orElseThrow();
                assessments.mark(
                        id,
                        sheet.checklist().items().stream()
                                .map(item ->
                                        new Tick(Id.random(), item.key(), Verdict.SEEN, "", sheet.openedAt(), null))
                                .toList());
                assessments.sign(id);
            }
        });
    }

    private static Bench bench() {
        return new Bench(
                Bench.Identity.SERVICE_CARD,
                "Training rig, 60 V",
                "Two-pole tester with proving unit",
                "T-0017",
                LocalDate.of(2027, 6, 30),
                "",
                "",
                List.of(new Bench.Reading("glove test pressure", "held for 60 s")));
    }
}
