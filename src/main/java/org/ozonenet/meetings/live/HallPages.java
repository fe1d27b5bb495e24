package org.ozonenet.meetings.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.Meetings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The hall on a phone: a plain page and one line over which the news come. Where no line holds, the page asks every few
 * seconds, and the answer is empty when nothing is new.
 */
@Controller
@RequestMapping("/meetings/{id}/live")
class HallPages {

    private final Meetings meetings;
    private final LiveGate gate;
    private final LiveReading reading;
    private final LiveHub hub;
    private final LivePageWords words;
    private final CurrentActor currentActor;

    HallPages(
            Meetings meetings,
            LiveGate gate,
            LiveReading reading,
            LiveHub hub,
            LivePageWords words,
            CurrentActor currentActor) {
        this.meetings = meetings;
        this.gate = gate;
        this.reading = reading;
        this.hub = hub;
        this.words = words;
        this.currentActor = currentActor;
    }

    /** What a device needs to send something after its session was renewed. */
    record Token(String header, String token) {}

    @GetMapping
    String page(@PathVariable String id, Locale locale, Model model) {
        var meeting = meeting(id);
        var actor = gate.require(LiveAction.FOLLOW, meeting);
        words.describe(
                meetings.sheet(meeting).orElseThrow(),
                reading.state(meeting, Lang.of(locale)),
                actor.person(),
                Lang.of(locale),
                model);
        model.addAttribute("mayNote", gate.allows(LiveAction.NOTE, meeting));
        model.addAttribute("mayLead", gate.allows(LiveAction.LEAD, meeting));
        model.addAttribute("mayTakePart", gate.allows(LiveAction.TAKE_PART, meeting));
        return "meetings/live";
    }

    @GetMapping("/state")
    ResponseEntity<LiveViews.State> state(
            @PathVariable String id,
            Locale locale,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        var meeting = meeting(id);
        gate.require(LiveAction.FOLLOW, meeting);
        var tag = "\"" + hub.channel(meeting).cursor() + "-" + Lang.of(locale).code() + "\"";
        if (tag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(reading.state(meeting, Lang.of(locale)));
    }

    @GetMapping("/token")
    ResponseEntity<Token> token(@PathVariable String id, CsrfToken token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.getHeaderName(), token.getToken()));
    }

    /** The line. @param after what the page knows; a line taken up again says so in the header */
    @GetMapping("/events")
    void events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var meeting = meeting(id);
        gate.require(LiveAction.FOLLOW, meeting);
        var person = currentActor.require().person();
        if (!hub.hasRoomFor(person)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        hub.follow(
                meeting,
                last != null && !last.isEmpty() ? last : after,
                person,
                Lang.of(locale),
                AsyncLine.open(request, response));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    static MeetingId meeting(String id) {
        if (!Id.isValid(id)) {
            throw new NoSuchElementException("Not a meeting");
        }
        return new MeetingId(id);
    }
}
