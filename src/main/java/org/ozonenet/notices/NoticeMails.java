package org.ozonenet.notices;

import org.ozonenet.access.MailAddresses;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail that goes with a notice: its sentence where the marking lets it out, else only that there is one. */
@Component
class NoticeMails {

    private static final int LONGEST_SUBJECT = 150;

    private final Mailer mailer;
    private final MailAddresses addresses;
    private final NoticeWords words;
    private final String portal;

    NoticeMails(
            Mailer mailer,
            MailAddresses addresses,
            NoticeWords words,
            @Value("${ozonenet.address:http://127.0.0.1:${server.port:8080}}") String portal) {
        this.mailer = mailer;
        this.addresses = addresses;
        this.words = words;
        this.portal = portal.endsWith("/") ? portal.substring(0, portal.length() - 1) : portal;
    }

    /** Posts the mail; nothing happens for somebody whose account was closed. */
    void post(InboxNotice notice) {
        addresses.of(notice.recipient()).ifPresent(address -> mailer.post(mail(notice, address)));
    }

    private Mail mail(InboxNotice notice, MailAddresses.Address address) {
        var lang = address.language();
        var told = notice.notice();
        var mayBeSaid = told.marking().mayLeaveThePortal();
        var subject = mayBeSaid ? words.sentence(told, lang) : words.text("notices.mail.closed-subject", lang);
        var said = mayBeSaid
                ? words.sentence(told, lang)
                : words.text("notices.mail.closed", lang, told.marking().label());
        // Above GREEN the inbox is the target: an address can say what the sentence must not.
        var link = mayBeSaid && told.link() != null ? told.link() : "notices";
        var text = said + "\n\n" + portal + "/" + link + "\n\n" + words.text("notices.mail.why", lang) + "\n";
        return new Mail(notice.id().value(), address.mail(), oneLine(subject), text);
    }

    private static String oneLine(String subject) {
        var line = subject.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
    }
}
