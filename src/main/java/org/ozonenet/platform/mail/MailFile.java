package org.ozonenet.platform.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ozonenet.kernel.Mail;

/** A file that mails are appended to where no mail server is named, so that a demonstration shows what would be sent. */
final class MailFile implements Carrier {

    private final Path file;
    private final Clock clock;

    MailFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public synchronized void carry(Mail mail) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var text =
                """
                ---- %s
                To: %s
                Subject: %s

                %s

                """.formatted(clock.instant().truncatedTo(ChronoUnit.SECONDS), mail.to(), mail.subject(), mail.text());
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
