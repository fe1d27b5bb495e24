package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import org.ozonenet.access.Actor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an issuing body decides about the certificates that it gave. Nobody decides about their own. */
@Service
@PreAuthorize("isAuthenticated()")
public class CertificateDecisions {

    private final CertificateStore store;
    private final Issuing issuing;
    private final Schemes schemes;
    private final Persons persons;
    private final Rights rights;
    private final Clock clock;

    CertificateDecisions(
            CertificateStore store, Issuing issuing, Schemes schemes, Persons persons, Rights rights, Clock clock) {
        this.store = store;
        this.issuing = issuing;
        this.schemes = schemes;
        this.persons = persons;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Lets a certificate not count until it is reinstated.
     *
     * @throws IllegalStateException if it is suspended or past that already
     */
    public void suspend(CertificateId id, StateReason reason) {
        become(id, CertificateState.SUSPENDED, reason);
    }

    /** @throws IllegalStateException if it is not suspended */
    public void reinstate(CertificateId id) {
        become(id, CertificateState.ACTIVE, StateReason.CLEARED);
    }

    /**
     * Takes a certificate back for good.
     *
     * @throws IllegalStateException if it was taken back or replaced before
     */
    public void revoke(CertificateId id, StateReason reason) {
        become(id, CertificateState.REVOKED, reason);
    }

    /**
     * Issues another certificate with the holder's name as it is now; the one before does not count any more.
     *
     * @throws IllegalStateException if it is revoked, replaced or suspended
     */
    public CertificateId replace(CertificateId id) {
        var certificate = store.findById(id).orElseThrow();
        var actor = require(certificate);
        if (certificate.state() != CertificateState.ACTIVE || certificate.followedBy() != null) {
            throw new IllegalStateException("Only the certificate that stands is replaced");
        }
        var holder = persons.card(certificate.holder()).orElseThrow();
        return issuing.replace(certificate, holder, actor.person()).id();
    }

    /**
     * Enters a certificate that the body gave before it worked with the portal.
     *
     * @param issuedOn the day on which it was given
     * @throws IllegalArgumentException if the scheme gave nothing on that day, the holder does not belong to the country,
     *     or has a certificate in this category
     * @throws NoSuchElementException if there is no such holder, scheme or category
     */
    public CertificateId takeOver(
            PersonId holder, Iso2 country, SchemeCode scheme, CategoryCode category, LocalDate issuedOn) {
        var actor = rights.require(CredentialAction.DECIDE, Target.country(country));
        if (actor.person().equals(holder)) {
            throw new IllegalArgumentException("Nobody gives themselves a certificate");
        }
        var card = persons.card(holder).orElseThrow();
        var asked = schemes.find(scheme).orElseThrow();
        return issuing.takeOver(card, country, asked, asked.category(category).orElseThrow(), issuedOn, actor.person())
                .id();
    }

    private void become(CertificateId id, CertificateState to, StateReason reason) {
        var certificate = store.findById(id).orElseThrow();
        var actor = require(certificate);
        store.save(
                certificate.become(to, reason, actor.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Actor require(Certificate certificate) {
        var actor = rights.require(CredentialAction.DECIDE, certificate.target());
        if (actor.person().equals(certificate.holder())) {
            throw new IllegalArgumentException("Nobody decides about their own certificate");
        }
        return actor;
    }
}
