package org.ozonenet.meetings.registration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.NewPerson;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;

/**
 * Whom to invite.
 *
 * @param mail address
 * @param country for which they come, or null
 * @param function as what they come
 * @param language of the letter and of its page
 */
public record GuestDraft(String mail, @Nullable Iso2 country, ParticipantFunction function, Lang language) {

    public GuestDraft {
        mail = mail.strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isMail(mail)) {
            throw new IllegalArgumentException("'%s' is not an address for mail".formatted(mail));
        }
    }
}
