package org.ozonenet.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where whoever noticed it says that a contact is not right, and its keeper decides what becomes of that. */
@Service
@PreAuthorize("isAuthenticated()")
public class ContactReports {

    private final Rights rights;
    private final EntryStore entries;
    private final ReportStore store;
    private final EntrySigns signs;
    private final Persons persons;
    private final Clock clock;

    ContactReports(
            Rights rights, EntryStore entries, ReportStore store, EntrySigns signs, Persons persons, Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.store = store;
        this.signs = signs;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A report that waits for the keeper.
     *
     * @param by how the one who reported is called, or null for somebody no longer known
     */
    public record OpenReport(
            ReportId id, ReportDraft draft, @Nullable String by, Instant at) {}

    /**
     * Reports that something is not right. That a mail came back or another answers makes the entry less fresh at once.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    public ReportId report(EntryId id, ReportDraft draft) {
        var actor = rights.require(DirectoryAction.READ, Target.portal());
        var entry = entry(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var report = store.save(ContactReport.of(entry.id(), draft, actor.person(), now));
        switch (draft.kind()) {
            case BOUNCED -> signs.of(id, new Sign(Sign.Kind.BOUNCED_MAIL, now));
            case WRONG -> signs.of(id, new Sign(Sign.Kind.REPORTED_WRONG, now));
            case CORRECTION -> {}
        }
        return report.id();
    }

    /** How many reports on an entry wait for its keeper; this everybody may know. */
    public int waiting(EntryId id) {
        rights.require(DirectoryAction.READ, Target.portal());
        return store.findOpenOn(id).size();
    }

    /**
     * What waits to be decided, the oldest first; for those who keep the entry.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    public List<OpenReport> open(EntryId id) {
        require(entry(id));
        return store.findOpenOn(id).stream()
                .sorted(Comparator.comparing(ContactReport::at))
                .map(report -> new OpenReport(report.id(), report.draft(), name(report), report.at()))
                .toList();
    }

    /**
     * Decides on a report. What is right is then written by {@link DirectoryEntries#change}; nothing is taken over by
     * itself.
     *
     * @param right whether the keeper found it right
     * @throws NoSuchElementException if there is no such report
     */
    public void decide(ReportId id, boolean right) {
        var report = store.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such report"));
        var keeper = require(entry(report.entry()));
        if (report.isOpen()) {
            store.save(report.decided(keeper, right, clock.instant()));
        }
    }

    private PersonId require(Entry entry) {
        return rights.require(DirectoryAction.keep(entry.says()), DirectoryEntries.target(entry.says()))
                .person();
    }

    private Entry entry(EntryId id) {
        return entries.findById(id).orElseThrow(() -> new NoSuchElementException("There is no such entry"));
    }

    private @Nullable String name(ContactReport report) {
        return persons.card(report.by()).map(PersonCard::name).orElse(null);
    }
}
