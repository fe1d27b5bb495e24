package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ozonenet.training.CertificateIssued;
import org.ozonenet.training.assessment.CompetencyShown;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows from what was shown and issued: new certificates, and the end of those in whose place others stand. */
@Component
class Succession {

    private final CertificateStore store;
    private final Issuing issuing;
    private final Clock clock;

    Succession(CertificateStore store, Issuing issuing, Clock clock) {
        this.store = store;
        this.issuing = issuing;
        this.clock = clock;
    }

    @EventListener
    void on(CompetencyShown shown) {
        issuing.look(shown.person(), shown.unit());
    }

    /** One with the same day puts the old one right and takes its place; one with a later day renews it. */
    @EventListener
    void on(CertificateIssued issued) {
        var follows = issued.follows();
        if (follows == null) {
            return;
        }
        var before = store.findById(new CertificateId(follows)).orElseThrow();
        if (before.followedBy() != null) {
            return;
        }
        var next = before.followedBy(new CertificateId(issued.certificate()));
        var putRight = before.issuedOn().equals(issued.issuedOn()) && before.state() == CertificateState.ACTIVE;
        store.save(
                putRight
                        ? next.become(
                                CertificateState.REPLACED,
                                StateReason.PUT_RIGHT,
                                null,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        : next);
    }
}
