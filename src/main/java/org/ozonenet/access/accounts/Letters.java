package org.ozonenet.access.accounts;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Mailer;
import org.ozonenet.kernel.SecretToken;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters that carry a link. */
@Component
class Letters {

    private final Mailer mailer;
    private final MessageSource texts;
    private final PortalAddress address;

    Letters(Mailer mailer, MessageSource texts, PortalAddress address) {
        this.mailer = mailer;
        this.texts = texts;
        this.address = address;
    }

    void invitation(Invitation invitation, SecretToken token) {
        var locale = invitation.language().locale();
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(invitation.expiresAt());
        post(
                invitation.mail(),
                locale,
                "access.mail.invitation",
                invitation.name(),
                text("common.function." + invitation.function().name(), locale),
                address.link("/invitation", token),
                until);
    }

    void signInLink(String mail, Lang language, SecretToken token) {
        post(mail, language.locale(), "access.mail.link", address.link("/sign-in/once", token));
    }

    private void post(String to, Locale locale, String key, Object... arguments) {
        mailer.post(new Mail(Id.random(), to, text(key + ".subject", locale), text(key + ".text", locale, arguments)));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
