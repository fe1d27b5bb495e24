package org.ozonenet.meetings.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.SecretToken;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.Meetings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Meetings for the calendar of their reader. Everybody has at most one address that a calendar program can follow;
 * who knows it reads what its owner may read at that moment, so it can be given up or changed at any time.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingCalendars {

    private final Meetings meetings;
    private final CalendarWriter writer;
    private final CalendarFeedStore feeds;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingCalendars(
            Meetings meetings, CalendarWriter writer, CalendarFeedStore feeds, CurrentActor currentActor, Clock clock) {
        this.meetings = meetings;
        this.writer = writer;
        this.feeds = feeds;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One meeting as a calendar file (RFC 5545, UTF-8).
     *
     * @throws NoSuchElementException if there is none that the reader may see
     */
    public byte[] file(MeetingId meeting, Lang lang) {
        var sheet =
                meetings.calendar(meeting).orElseThrow(() -> new NoSuchElementException("There is no such meeting"));
        return writer.write(List.of(sheet), lang);
    }

    /** Since when the reader has an address to follow. */
    public Optional<Instant> followedSince() {
        return feeds.findById(currentActor.require().person()).map(CalendarFeed::since);
    }

    /**
     * Gives the reader a new address; one that was given before leads nowhere from now on.
     *
     * @return the path of the address on the portal; it is not kept and cannot be shown again
     */
    public String follow(Lang lang) {
        var person = currentActor.require().person();
        var token = SecretToken.random();
        var now = clock.instant();
        feeds.save(feeds.findById(person)
                .map(feed -> feed.renewed(token.hash(), lang, now))
                .orElseGet(() -> new CalendarFeed(person, null, token.hash(), lang, now)));
        return "/calendar/" + token.value() + ".ics";
    }

    /** The address leads nowhere from now on. */
    public void unfollow() {
        feeds.deleteById(currentActor.require().person());
    }
}
