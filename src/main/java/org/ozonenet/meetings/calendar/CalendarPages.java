package org.ozonenet.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.kernel.SecretToken;
import org.ozonenet.meetings.Meetings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Where calendar programs look for what is new. They show no sign-in: who knows the secret in the address reads with
 * the rights that its owner has at that moment, of published meetings only, since what is read here leaves the portal.
 */
@Controller
class CalendarPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeedStore feeds;
    private final Meetings meetings;
    private final CalendarWriter writer;
    private final ActAs actAs;
    private final Clock clock;

    CalendarPages(CalendarFeedStore feeds, Meetings meetings, CalendarWriter writer, ActAs actAs, Clock clock) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.writer = writer;
        this.actAs = actAs;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> follow(
            @PathVariable String secret,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        var content = feeds.findByTokenHash(SecretToken.hashOf(secret)).flatMap(this::content);
        if (content.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var tag = "\"" + SecretToken.hashOf(new String(content.get(), StandardCharsets.UTF_8)) + "\"";
        var answer = tag.equals(known) ? ResponseEntity.status(304) : ResponseEntity.ok();
        answer.eTag(tag).cacheControl(CacheControl.noCache().cachePrivate());
        return tag.equals(known) ? answer.build() : answer.contentType(CALENDAR).body(content.get());
    }

    /** Empty for somebody whose account was closed. */
    private Optional<byte[]> content(CalendarFeed feed) {
        var yearAgo = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        try {
            return Optional.of(
                    actAs.person(feed.person(), () -> writer.write(meetings.calendar(yearAgo), feed.lang())));
        } catch (AuthenticationCredentialsNotFoundException e) {
            return Optional.empty();
        }
    }
}
