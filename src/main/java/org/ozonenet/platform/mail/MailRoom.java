package org.ozonenet.platform.mail;

import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes mails from the rooms and has them carried. */
@Component
class MailRoom implements Mailer {

    private static final Logger log = LoggerFactory.getLogger(MailRoom.class);

    private final Carrier carrier;

    MailRoom(Carrier carrier) {
        this.carrier = carrier;
    }

    @Override
    public void post(Mail mail) {
        try {
            carrier.carry(mail);
        } catch (Exception e) {
            log.warn("{} could not be sent: {}", mail, e.getClass().getSimpleName());
        }
    }
}
