package org.ozonenet.meetings.live;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is sent from the hall. Each can be sent again when no answer came. */
@Controller
@RequestMapping("/meetings/{id}/live")
class LiveCommands {

    private final LiveNotes notes;
    private final LiveSessions sessions;
    private final Opinions opinions;
    private final LiveWords words;

    LiveCommands(LiveNotes notes, LiveSessions sessions, Opinions opinions, LiveWords words) {
        this.notes = notes;
        this.sessions = sessions;
        this.opinions = opinions;
        this.words = words;
    }

    /** @param note that is corrected, or null for a new one; {@code version} is that of the note then */
    record SentNote(
            String sentAs,
            String kind,
            String text,
            String lang,
            @Nullable List<String> countries,
            @Nullable String others,
            @Nullable String dueOn,
            @Nullable String note,
            @Nullable Long version) {

        NoteDraft draft() {
            return new NoteDraft(
                    sentAs,
                    NoteKind.valueOf(kind),
                    text,
                    language(lang),
                    (countries == null ? List.<String>of() : countries)
                            .stream().map(Iso2::new).collect(Collectors.toSet()),
                    others == null ? "" : others,
                    dueOn == null || dueOn.isEmpty() ? null : LocalDate.parse(dueOn));
        }
    }

    record Which(String note) {}

    record Turn(@Nullable String place) {}

    /** @param step what to do with the list */
    record FloorStep(
            Step step, @Nullable String person, @Nullable String matter) {
        enum Step {
            ASK,
            WITHDRAW,
            GIVE,
            END,
            CLOSE_LIST,
            OPEN_LIST
        }
    }

    /** @param unit PERSON or COUNTRY */
    record Question(
            String id, String question, List<String> options, String lang, OpinionDraft.Unit unit, boolean named) {}

    record Voice(String opinion, int option) {}

    record WhichOpinion(String opinion) {}

    /** An answer without content, as a script expects it. */
    record Done(boolean done) {}

    @PostMapping("/notes")
    @ResponseBody
    LiveViews.Note note(@PathVariable String id, @RequestBody SentNote sent) {
        var draft = sent.draft();
        var version = sent.version();
        var line = sent.note() == null
                ? notes.note(HallPages.meeting(id), draft)
                : notes.correct(new LiveNoteId(sent.note()), version == null ? 0 : version, draft);
        return words.note(line, draft.lang());
    }

    @PostMapping("/notes/withdraw")
    @ResponseBody
    Done withdraw(@PathVariable String id, @RequestBody Which which) {
        notes.withdraw(new LiveNoteId(which.note()));
        return new Done(true);
    }

    @PostMapping("/turn")
    @ResponseBody
    Done turn(@PathVariable String id, @RequestBody Turn turn) {
        var place = turn.place();
        sessions.turnTo(HallPages.meeting(id), place == null || place.isEmpty() ? null : place);
        return new Done(true);
    }

    @PostMapping("/floor")
    @ResponseBody
    Done floor(@PathVariable String id, @RequestBody FloorStep sent) {
        var meeting = HallPages.meeting(id);
        var matter = sent.matter();
        switch (sent.step()) {
            case ASK -> sessions.askForFloor(meeting, matter == null ? "" : matter);
            case WITHDRAW -> sessions.withdrawRequest(meeting);
            case GIVE -> sessions.giveFloor(meeting, new PersonId(String.valueOf(sent.person())));
            case END -> sessions.endFloor(meeting);
            case CLOSE_LIST -> sessions.closeList(meeting, true);
            case OPEN_LIST -> sessions.closeList(meeting, false);
        }
        return new Done(true);
    }

    @PostMapping("/opinions")
    @ResponseBody
    Done ask(@PathVariable String id, @RequestBody Question sent) {
        opinions.ask(
                HallPages.meeting(id),
                new OpinionDraft(
                        new OpinionId(sent.id()),
                        sent.question(),
                        sent.options(),
                        language(sent.lang()),
                        sent.unit(),
                        sent.named()));
        return new Done(true);
    }

    @PostMapping("/opinions/give")
    @ResponseBody
    Done give(@PathVariable String id, @RequestBody Voice sent) {
        opinions.give(new OpinionId(sent.opinion()), sent.option());
        return new Done(true);
    }

    @PostMapping("/opinions/close")
    @ResponseBody
    Done close(@PathVariable String id, @RequestBody WhichOpinion sent) {
        opinions.close(new OpinionId(sent.opinion()));
        return new Done(true);
    }

    private static Lang language(String code) {
        return Arrays.stream(Lang.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(Lang.EN);
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    @ResponseBody
    Done notFound() {
        return new Done(false);
    }

    @ExceptionHandler({IllegalStateException.class, OptimisticLockingFailureException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    @ResponseBody
    Done overtaken() {
        return new Done(false);
    }

    @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    @ResponseBody
    Done malformed() {
        return new Done(false);
    }
}
