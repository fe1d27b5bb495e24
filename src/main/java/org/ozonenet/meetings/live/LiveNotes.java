package org.ozonenet.meetings.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.meetings.MeetingId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Decisions, action points and remarks, noted while a meeting sits. */
@Service
@PreAuthorize("isAuthenticated()")
public class LiveNotes {

    private static final int TRIES = 50;

    private final LiveNoteStore store;
    private final LiveSessionStore sessions;
    private final LiveGate gate;
    private final Clock clock;

    LiveNotes(LiveNoteStore store, LiveSessionStore sessions, LiveGate gate, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Everything noted in a meeting: decisions, action points, remarks, each kind by its numbers; also what was
     * withdrawn. For reports too.
     */
    public List<LiveNoteLine> of(MeetingId meeting) {
        gate.require(LiveAction.FOLLOW, meeting);
        return store.findByMeeting(meeting).stream()
                .map(LiveNote::line)
                .sorted(Comparator.comparing(LiveNoteLine::kind).thenComparing(LiveNoteLine::number))
                .toList();
    }

    /**
     * Notes something under the next number of its kind. A draft that is known already is not noted again. Works after
     * the meeting too: what was typed in a hall without a network comes late.
     *
     * @return the note, new or known
     */
    public LiveNoteLine note(MeetingId meeting, NoteDraft draft) {
        var actor = gate.require(LiveAction.NOTE, meeting);
        for (var attempt = 1; ; attempt++) {
            var known = store.findBySentAs(LiveNote.sentAs(meeting, draft));
            if (known.isPresent()) {
                return known.get().line();
            }
            var number = store.countByMeetingAndKind(meeting, draft.kind()) + 1;
            var under = sessions.findById(meeting).map(LiveSession::on).orElse(null);
            try {
                return store.save(LiveNote.noted(
                                meeting, number, draft, under == null ? null : under.title(), actor.person(), now()))
                        .line();
            } catch (DuplicateKeyException taken) {
                // Another rapporteur took the number at the same moment, or the same draft came twice: look again.
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Gives a note another wording; the earlier ones are kept.
     *
     * @param version of the note that the rapporteur saw
     * @throws OptimisticLockingFailureException if somebody else was faster
     */
    public LiveNoteLine correct(LiveNoteId id, long version, NoteDraft draft) {
        var note = store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such note"));
        var actor = gate.require(LiveAction.NOTE, note.meeting());
        var corrected = note.corrected(draft, actor.person(), now());
        if (corrected == note) {
            return note.line();
        }
        if (note.line().version() != version) {
            throw new OptimisticLockingFailureException("The note was corrected meanwhile");
        }
        return store.save(corrected).line();
    }

    /** Strikes a note out. It keeps its number; a correction brings it back. */
    public LiveNoteLine withdraw(LiveNoteId id) {
        var note = store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such note"));
        var actor = gate.require(LiveAction.NOTE, note.meeting());
        var withdrawn = note.withdrawn(actor.person(), now());
        return withdrawn == note ? note.line() : store.save(withdrawn).line();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
