package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Rights;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.schemes.Category;
import org.ozonenet.training.schemes.Scheme;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.stereotype.Component;

/** Makes of certificates what screens show. */
@Component
class CertificateReading {

    private final Schemes schemes;
    private final Rights rights;
    private final Clock clock;

    CertificateReading(Schemes schemes, Rights rights, Clock clock) {
        this.schemes = schemes;
        this.rights = rights;
        this.clock = clock;
    }

    CertificateLine line(Certificate certificate, Actor reader) {
        var status = certificate.statusOn(today());
        var mayDecide = rights.allows(CredentialAction.DECIDE, certificate.target())
                && !reader.person().equals(certificate.holder());
        var own = reader.person().equals(certificate.holder());
        return new CertificateLine(
                certificate.id(),
                certificate.holder(),
                certificate.name(),
                certificate.country(),
                schemeTitle(certificate),
                categoryTitle(certificate),
                certificate.serial(),
                own || mayDecide ? certificate.code() : null,
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.state(),
                status,
                isRenewable(certificate, status),
                certificate.followedBy() != null,
                certificate.listed(),
                certificate.language(),
                mayDecide);
    }

    CertificateFacts facts(Certificate certificate) {
        var now = clock.instant();
        return new CertificateFacts(
                certificate.code(),
                certificate.serial(),
                certificate.name(),
                certificate.country(),
                schemeTitle(certificate),
                categoryTitle(certificate),
                certificate.units(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.statusOn(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                certificate.state() == CertificateState.ACTIVE ? null : certificate.stateSince(),
                certificate.followedBy() != null,
                now);
    }

    CertificatePaper paper(Certificate certificate) {
        var kind = schemes.find(certificate.scheme()).map(Scheme::kind).orElse(Scheme.Kind.CERTIFICATE);
        return new CertificatePaper(facts(certificate), kind, certificate.language());
    }

    LocalizedText schemeTitle(Certificate certificate) {
        return schemes.find(certificate.scheme())
                .map(Scheme::title)
                .orElseGet(() -> LocalizedText.english(certificate.scheme().value()));
    }

    LocalizedText categoryTitle(Certificate certificate) {
        return schemes.find(certificate.scheme())
                .flatMap(scheme -> scheme.category(certificate.category()))
                .map(Category::title)
                .orElseGet(() -> LocalizedText.english(certificate.category().value()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private boolean isRenewable(Certificate certificate, CertificateStatus status) {
        var until = certificate.validUntil();
        return until != null
                && certificate.followedBy() == null
                && (status.counts() || status == CertificateStatus.EXPIRED)
                && schemes.find(certificate.scheme())
                        .map(scheme -> scheme.renewalIn(certificate.country()))
                        .filter(rule -> !today().isBefore(until.minusMonths(rule.windowMonths())))
                        .isPresent();
    }
}
