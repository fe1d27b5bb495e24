package org.ozonenet.training.credentials;

import java.util.List;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.training.CertificateExpiring;
import org.ozonenet.training.CertificateIssued;
import org.ozonenet.training.CertificateStateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells holders what became of their certificates. What somebody holds or lost is theirs to know: no mail says it. */
@Component
class CertificateNews {

    private final Notices notices;

    CertificateNews(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(CertificateIssued issued) {
        tell(issued.header(), issued.holder(), "credentials.notice.issued", text(issued.scheme()));
    }

    @EventListener
    void on(CertificateExpiring expiring) {
        tell(
                expiring.header(),
                expiring.holder(),
                "credentials.notice.expiring",
                text(expiring.scheme()),
                new NoticeArgument.Day(expiring.validUntil()));
    }

    @EventListener
    void on(CertificateStateChanged changed) {
        tell(changed.header(), changed.holder(), "credentials.notice." + changed.state(), text(changed.scheme()));
    }

    private void tell(EventHeader header, PersonId whom, String sentence, NoticeArgument... arguments) {
        notices.tell(
                List.of(whom),
                new Notice(header.eventId(), sentence, List.of(arguments), Tlp.AMBER, "training/record"));
    }

    private static NoticeArgument text(String scheme) {
        return new NoticeArgument.Text(scheme);
    }
}
