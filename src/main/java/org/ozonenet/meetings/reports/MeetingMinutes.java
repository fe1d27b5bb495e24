package org.ozonenet.meetings.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.Meetings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The minutes of meetings: a plain text for each item of the agenda, with those that open and close the report. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingMinutes {

    private final MinutesStore store;
    private final Meetings meetings;
    private final Rights rights;
    private final Clock clock;

    MeetingMinutes(MinutesStore store, Meetings meetings, Rights rights, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * All places of a meeting, written about or not. Minutes on items that are no longer on the agenda stand before
     * the closing text.
     *
     * @throws NoSuchElementException if there is no such meeting that the reader may know of
     */
    public MinutesBook of(MeetingId meeting) {
        var sheet = meetings.sheet(meeting).orElseThrow();
        rights.require(ReportAction.READ, target(sheet));
        var written =
                store.findByMeeting(meeting).stream().collect(Collectors.toMap(Minutes::place, Function.identity()));
        var entries = new ArrayList<MinutesEntry>();
        MinutesPlaces.of(sheet.plan())
                .forEach(each -> entries.add(entry(each.place(), each.title(), written.remove(each.place()))));
        written.values().forEach(each -> entries.add(entries.size() - 1, entry(each.place(), each.title(), each)));
        return new MinutesBook(meeting, entries, rights.allows(ReportAction.WRITE, target(sheet)));
    }

    /**
     * Writes the minutes on one place. Every text that was written before is kept.
     *
     * @throws NoSuchElementException if there is no such meeting or place
     * @throws OptimisticLockingFailureException if somebody else wrote there since the writer read it: nothing is
     *     overwritten, and the writer decides what becomes of both texts
     */
    public void write(MeetingId meeting, MinutesDraft draft) {
        var sheet = meetings.sheet(meeting).orElseThrow();
        var actor = rights.require(ReportAction.WRITE, target(sheet));
        var before = store.findById(MinutesId.of(meeting, draft.place()));
        var title = title(sheet, draft.place(), before.isPresent());
        var minutes = before.orElseGet(() -> Minutes.begun(meeting, draft.place()));
        if (minutes.revision() != draft.revision()) {
            throw new OptimisticLockingFailureException("These minutes were written meanwhile");
        }
        if (minutes.text().equals(draft.text().strip())) {
            return;
        }
        try {
            store.save(minutes.written(
                    title == null ? minutes.title() : title, draft.text(), actor.person(), clock.instant()));
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new OptimisticLockingFailureException("These minutes were begun meanwhile", begunMeanwhile);
        }
    }

    private static @Nullable LocalizedText title(MeetingSheet sheet, String place, boolean isKnown) {
        var found = MinutesPlaces.of(sheet.plan()).stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
        if (found.isEmpty() && !isKnown) {
            throw new NoSuchElementException("The meeting has no such place");
        }
        return found.map(MinutesPlaces.Place::title).orElse(null);
    }

    private static MinutesEntry entry(String place, @Nullable LocalizedText title, @Nullable Minutes written) {
        return written == null
                ? new MinutesEntry(place, title, "", 0, null)
                : new MinutesEntry(
                        place,
                        title,
                        written.text(),
                        written.revision(),
                        written.wordings().getLast().at());
    }

    static Target target(MeetingSheet sheet) {
        return Target.space(sheet.id().space()).of(sheet.plan().networks()).marked(sheet.marking());
    }
}
