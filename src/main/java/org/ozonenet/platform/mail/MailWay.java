package org.ozonenet.platform.mail;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses where mails go: the mail server where {@code spring.mail.host} names one, else a file. */
@Configuration(proxyBeanMethods = false)
class MailWay {

    /** The data folder of a store that is gone with the process. */
    private static final String NOTHING_IS_KEPT = "memory:";

    @Bean
    Carrier carrier(
            ObjectProvider<JavaMailSender> server,
            @Value("${ozonenet.mail.from:ozonenet@localhost}") String from,
            @Value("${ozonenet.mail.file:}") String file,
            @Value("${ozonenet.data:data}") String data,
            Clock clock) {
        var sender = server.getIfAvailable();
        if (sender != null) {
            return new MailServer(sender, from);
        }
        if (file.isBlank() && data.equals(NOTHING_IS_KEPT)) {
            return mail -> {};
        }
        return new MailFile(file.isBlank() ? Path.of(data, "mail.log") : Path.of(file), clock);
    }
}
