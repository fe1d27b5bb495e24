package org.ozonenet.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Mail;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail on its way. Once it is sent, or given up, address and text are gone and only its identifier stays, so that it
 * is not sent again.
 *
 * @param to address, or null once it is done with
 * @param attempts how often it was tried
 * @param nextAt when it is tried next, or null once it is done with
 * @param sentAt when it was sent, or null
 */
@Document("outgoing-mails")
@TypeAlias("outgoing-mail")
record OutgoingMail(
        @Id String id,
        @Nullable String to,
        @Nullable String subject,
        @Nullable String text,
        int attempts,
        Instant postedAt,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt) {

    static OutgoingMail posted(Mail mail, Instant at) {
        return new OutgoingMail(mail.id(), mail.to(), mail.subject(), mail.text(), 0, at, at, null);
    }

    @Nullable Mail mail() {
        return to == null || subject == null || text == null ? null : new Mail(id, to, subject, text);
    }
}
