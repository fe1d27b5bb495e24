package org.ozonenet.meetings.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The address at which a calendar program follows the meetings of one person.
 *
 * @param tokenHash of the secret in the address; the secret itself is nowhere
 * @param lang in which the calendar is written
 */
@Document("calendar_feeds")
@TypeAlias("calendar-feed")
record CalendarFeed(@Id PersonId person, @Version @Nullable Long version, String tokenHash, Lang lang, Instant since) {

    CalendarFeed renewed(String hash, Lang to, Instant at) {
        return new CalendarFeed(person, version, hash, to, at);
    }
}
