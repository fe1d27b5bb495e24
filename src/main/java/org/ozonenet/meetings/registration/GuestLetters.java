package org.ozonenet.meetings.registration;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Mailer;
import org.ozonenet.kernel.SecretToken;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters to those who have no account. */
@Component
class GuestLetters {

    private final Mailer mailer;
    private final MessageSource texts;
    private final PortalAddress address;

    GuestLetters(Mailer mailer, MessageSource texts, PortalAddress address) {
        this.mailer = mailer;
        this.texts = texts;
        this.address = address;
    }

    void invite(GuestInvitation invitation, String title, SecretToken token) {
        var locale = invitation.language().locale();
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(invitation.expiresAt());
        var link = address.base() + "/answer/" + token.value();
        post(Id.random(), invitation, "registration.mail.invited", locale, title, link, until);
    }

    /** @param id the same for the same event, so that a letter goes once */
    void movedUp(String id, GuestInvitation invitation, String title) {
        post(id, invitation, "registration.mail.moved-up", invitation.language().locale(), title);
    }

    private void post(String id, GuestInvitation to, String key, Locale locale, Object... arguments) {
        if (!to.mail().isEmpty()) {
            mailer.post(new Mail(
                    id,
                    to.mail(),
                    texts.getMessage(key + ".subject", arguments, locale),
                    texts.getMessage(key + ".text", arguments, locale)));
        }
    }
}
