package org.ozonenet.twinning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Glass;
import org.ozonenet.access.PersonCard;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;

/**
 * An exchange as its members see it.
 *
 * @param sides the countries for which the reader sits there; none for somebody who broke the glass
 * @param glass who looked in without being a member
 * @param mayWrite whether the reader may add to it now
 * @param mayKeep whether the reader may let officers in and name contact persons
 * @param next what it can become by the reader's hand
 */
public record ExchangeSheet(
        ExchangeId id,
        ExchangeState state,
        String title,
        String purpose,
        Set<Party> parties,
        Set<Iso2> countries,
        Set<PostId> posts,
        @Nullable LocalDate until,
        Instant openedAt,
        @Nullable String remark,
        List<Insider> members,
        List<Contact> contacts,
        List<Glass> glass,
        Set<Iso2> sides,
        boolean mayWrite,
        boolean mayKeep,
        Set<ExchangeState> next) {

    /** Somebody inside, and for which parties. */
    public record Insider(PersonCard card, Set<Party> seats) {}
}
