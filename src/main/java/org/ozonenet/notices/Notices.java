package org.ozonenet.notices;

import java.time.Clock;
import java.util.Collection;
import org.ozonenet.access.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Delivers notices. For the listeners of features, which run where nobody is signed in; to whom something may be told
 * is theirs to know. What lies in an inbox is read through {@link Inbox}.
 */
@Component
public class Notices {

    private final InboxStore store;
    private final NoticeMails mails;
    private final PushSender pushes;
    private final Clock clock;

    Notices(InboxStore store, NoticeMails mails, PushSender pushes, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.pushes = pushes;
        this.clock = clock;
    }

    /**
     * Puts the notice into the inbox of each recipient, lets their browsers know that there is one, and posts the mails. Done twice with the same event, it is done
     * once; a mail server that does not answer stops nobody.
     */
    public void tell(Collection<PersonId> recipients, Notice notice) {
        recipients.stream().distinct().forEach(recipient -> tell(recipient, notice));
    }

    private void tell(PersonId recipient, Notice notice) {
        var told = InboxNotice.of(notice, recipient, clock.instant());
        try {
            store.save(told);
            pushes.post(recipient);
        } catch (DuplicateKeyException e) {
            // In the inbox already; whether its mail was posted before a crash is the mailer's to know.
        }
        mails.post(told);
    }
}
