package org.ozonenet.kernel;

/** Where a room leaves a mail. The one way out of the portal; see the property {@code ozonenet.mail.file}. */
public interface Mailer {

    /**
     * Takes the mail over. It is sent soon, and again later where that fails; the caller never waits for a mail server
     * and never fails because of one.
     */
    void post(Mail mail);
}
