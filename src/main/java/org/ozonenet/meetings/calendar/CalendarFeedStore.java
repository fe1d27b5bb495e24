package org.ozonenet.meetings.calendar;

import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** The addresses that calendar programs follow. */
interface CalendarFeedStore extends Repository<CalendarFeed, PersonId> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(PersonId person);

    Optional<CalendarFeed> findByTokenHash(String hash);

    void deleteById(PersonId person);
}
