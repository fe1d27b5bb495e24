package org.ozonenet.meetings.live;

import java.util.function.Function;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes news for those who follow out of what was saved. News say how something stands now, not what happened to it:
 * told twice, or late, they do no harm.
 */
@Component
class LiveNews {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LiveHub hub;
    private final LiveWords words;
    private final LiveNoteStore notes;
    private final LiveSessionSteps sessions;

    LiveNews(LiveHub hub, LiveWords words, LiveNoteStore notes, LiveSessionSteps sessions) {
        this.hub = hub;
        this.words = words;
        this.notes = notes;
        this.sessions = sessions;
    }

    @EventListener
    void on(LiveNoted event) {
        tellNote(event.meeting(), event.note());
    }

    @EventListener
    void on(LiveNoteCorrected event) {
        tellNote(event.meeting(), event.note());
    }

    @EventListener
    void on(LiveTurned event) {
        var sheet = sessions.find(event.meeting()).sheet();
        hub.tell(event.meeting(), "now", lang -> JSON.writeValueAsString(words.now(sheet, lang)));
    }

    @EventListener
    void on(FloorMoved event) {
        var sheet = sessions.find(event.meeting()).sheet();
        tell(event.meeting(), "floor", lang -> words.floor(sheet, lang));
    }

    @EventListener
    void on(TextStarted event) {
        // Its edits are told as they are done, by the room that orders them.
        var empty = new LiveViews.Text(event.text().value(), event.title(), 0, "");
        tell(event.meeting(), "text", lang -> empty);
    }

    private void tellNote(MeetingId meeting, LiveNoteId id) {
        var line = notes.findById(id).orElseThrow().line();
        tell(meeting, "note", lang -> words.note(line, lang));
    }

    private void tell(MeetingId meeting, String kind, Function<Lang, Object> view) {
        hub.tell(meeting, kind, lang -> JSON.writeValueAsString(view.apply(lang)));
    }
}
