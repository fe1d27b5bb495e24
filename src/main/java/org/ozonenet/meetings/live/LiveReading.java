package org.ozonenet.meetings.live;

import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** Puts together everything that a page needs when it opens, or when it was away too long. */
@Component
class LiveReading {

    private final LiveHub hub;
    private final LiveWords words;
    private final LiveNotes notes;
    private final LiveSessions sessions;
    private final Opinions opinions;
    private final SharedTexts texts;

    LiveReading(
            LiveHub hub,
            LiveWords words,
            LiveNotes notes,
            LiveSessions sessions,
            Opinions opinions,
            SharedTexts texts) {
        this.hub = hub;
        this.words = words;
        this.notes = notes;
        this.sessions = sessions;
        this.opinions = opinions;
        this.texts = texts;
    }

    LiveViews.State state(MeetingId meeting, Lang lang) {
        // The cursor first: what happens meanwhile is told once more, and nothing is missed.
        var cursor = hub.channel(meeting).cursor();
        var sheet = sessions.sheet(meeting);
        return new LiveViews.State(
                cursor,
                words.now(sheet, lang),
                words.floor(sheet, lang),
                notes.of(meeting).stream().map(note -> words.note(note, lang)).toList(),
                opinions.of(meeting).stream()
                        .map(opinion -> words.opinion(opinion, lang))
                        .toList(),
                texts.of(meeting).stream().map(LiveWords::text).toList());
    }
}
