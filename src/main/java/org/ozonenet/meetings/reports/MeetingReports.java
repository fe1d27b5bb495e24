package org.ozonenet.meetings.reports;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.access.Rights;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institutions;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts the reports of meetings together from what the portal knows at that moment. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingReports {

    private final Meetings meetings;
    private final List<ReportPart> parts;
    private final MessageSource texts;
    private final Countries countries;
    private final Institutions institutions;
    private final Rights rights;
    private final Clock clock;

    MeetingReports(
            Meetings meetings,
            List<ReportPart> parts,
            MessageSource texts,
            Countries countries,
            Institutions institutions,
            Rights rights,
            Clock clock) {
        this.meetings = meetings;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ReportPart::order))
                .toList();
        this.texts = texts;
        this.countries = countries;
        this.institutions = institutions;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The report as it is now.
     *
     * @throws NoSuchElementException if there is no such meeting that the reader may know of
     */
    public MeetingReport of(MeetingId meeting, Lang lang) {
        var sheet = meetings.sheet(meeting).orElseThrow();
        rights.require(ReportAction.READ, MeetingMinutes.target(sheet));
        var words = new ReportWords(lang, texts, countries, institutions);
        var chapters = parts.stream()
                .map(part -> part.about(sheet, words))
                .flatMap(Optional::stream)
                .toList();
        var inOrder = Stream.concat(
                        chapters.stream().filter(each -> !each.annex()),
                        chapters.stream().filter(ReportChapter::annex))
                .toList();
        // The minutes in it are for those who were there, whatever the facts of the meeting are marked.
        return new MeetingReport(
                words.in(sheet.plan().title()),
                words.place(sheet.plan().venue()) + ", "
                        + words.days(sheet.plan().dates()),
                Tlp.AMBER.label(),
                words.text("reports.contents"),
                words.text("reports.annex"),
                lang,
                clock.instant(),
                inOrder);
    }
}
