package org.ozonenet.platform.mail;

import org.ozonenet.kernel.Mail;

/** Brings one mail to where mails go. */
interface Carrier {

    /** Returns once the mail is out of our hands; any exception means that it is not. */
    void carry(Mail mail) throws Exception;
}
