package org.ozonenet.training.credentials;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Certificates as their holders, their issuing bodies and the readers of the register see them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Certificates {

    private final CertificateStore store;
    private final CertificateReading reading;
    private final BadgeCredentials badges;
    private final Rights rights;
    private final CurrentActor currentActor;

    Certificates(
            CertificateStore store,
            CertificateReading reading,
            BadgeCredentials badges,
            Rights rights,
            CurrentActor currentActor) {
        this.store = store;
        this.reading = reading;
        this.badges = badges;
        this.rights = rights;
        this.currentActor = currentActor;
    }

    /** The reader's own, the newest first. */
    public List<CertificateLine> mine() {
        var reader = currentActor.require();
        return store.findByHolder(reader.person()).stream()
                .sorted(Comparator.comparing(Certificate::issuedOn)
                        .thenComparing(Certificate::serial)
                        .reversed())
                .map(certificate -> reading.line(certificate, reader))
                .toList();
    }

    /** One certificate; empty where there is none that the reader may see. */
    public Optional<CertificateLine> line(CertificateId id) {
        var reader = currentActor.require();
        return store.findById(id)
                .filter(certificate -> rights.allows(CredentialAction.READ, certificate.target()))
                .map(certificate -> reading.line(certificate, reader));
    }

    /**
     * The register of certified persons of a country, by name. The issuing body sees every certificate, everybody else
     * those that count and whose holders agreed.
     *
     * @param scheme or null for all
     */
    public List<CertificateLine> register(Iso2 country, @Nullable SchemeCode scheme) {
        var reader = rights.require(CredentialAction.READ_REGISTER, Target.country(country));
        var all = rights.allows(CredentialAction.DECIDE, Target.country(country));
        return store.findByCountry(country).stream()
                .filter(certificate -> scheme == null || certificate.scheme().equals(scheme))
                .filter(certificate -> all
                        || (certificate.listed()
                                && certificate.statusOn(reading.today()).counts()))
                .sorted(Comparator.comparing(Certificate::name).thenComparing(Certificate::serial))
                .map(certificate -> reading.line(certificate, reader))
                .toList();
    }

    /** Lets everybody who is signed in find the holder in the register by this certificate, or not any more. */
    public void list(CertificateId id, boolean wanted) {
        store.save(own(id).listed(wanted));
    }

    /** Chooses the language of the paper. */
    public void printIn(CertificateId id, Lang language) {
        store.save(own(id).in(language));
    }

    /** What is printed; empty where there is no certificate that the reader may see. */
    public Optional<CertificatePaper> paper(CertificateId id) {
        currentActor.require();
        return store.findById(id)
                .filter(certificate -> rights.allows(CredentialAction.READ, certificate.target()))
                .map(reading::paper);
    }

    /**
     * The digital form: an Open Badges 3.0 credential as a signed JSON Web Token.
     *
     * @throws NoSuchElementException if there is no such certificate
     */
    public String credential(CertificateId id) {
        return badges.signed(readable(id));
    }

    private Certificate readable(CertificateId id) {
        var certificate = store.findById(id).orElseThrow();
        rights.require(CredentialAction.READ, certificate.target());
        return certificate;
    }

    private Certificate own(CertificateId id) {
        var certificate = store.findById(id).orElseThrow();
        rights.require(CredentialAction.CHOOSE, certificate.target());
        return certificate;
    }
}
