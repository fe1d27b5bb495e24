package org.ozonenet.training.credentials;

import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/** The public addresses of everything that a digital certificate names. */
@Component
class BadgeAddresses {

    private final PortalAddress address;

    BadgeAddresses(PortalAddress address) {
        this.address = address;
    }

    String credential(Certificate certificate) {
        return below("credentials/" + certificate.code().value());
    }

    String issuer(IssuingBody body) {
        return below("issuers/" + body.key());
    }

    /** The portal itself, which keeps the lists of states for all bodies. */
    String keeper() {
        return below("issuers/ozonenet");
    }

    String achievement(Certificate certificate) {
        return below("achievements/%s/%d/%s"
                .formatted(
                        certificate.scheme().value(),
                        certificate.edition(),
                        certificate.category().value()));
    }

    String unit(UnitCode unit) {
        return below("units/" + unit.value());
    }

    String statusList(StatusPurpose purpose) {
        return below("status/" + purpose.word());
    }

    String check(CheckCode code) {
        return address.base() + "/verify/" + code.value();
    }

    private String below(String path) {
        return address.base() + "/badges/" + path;
    }
}
