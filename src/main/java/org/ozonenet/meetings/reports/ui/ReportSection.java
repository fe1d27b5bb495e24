package org.ozonenet.meetings.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.reports.MeetingMinutes;
import org.ozonenet.meetings.reports.MinutesBook;
import org.ozonenet.meetings.ui.MeetingSection;

/** On the page of a meeting, for those who were in it: the report to take along, and the way to the minutes. */
@SpringComponent
class ReportSection implements MeetingSection {

    private final MeetingMinutes minutes;
    private final ReportLinks links;

    ReportSection(MeetingMinutes minutes, ReportLinks links) {
        this.minutes = minutes;
        this.links = links;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String anchor() {
        return "report";
    }

    @Override
    public String label() {
        return "reports.section";
    }

    @Override
    public Optional<Component> about(MeetingSheet meeting) {
        return book(meeting.id()).map(this::section);
    }

    private Optional<MinutesBook> book(MeetingId meeting) {
        try {
            return Optional.of(minutes.of(meeting));
        } catch (NotAllowedException notInTheMeeting) {
            return Optional.empty();
        }
    }

    private Section section(MinutesBook book) {
        var section = new Section();
        var toMinutes = new RouterLink(
                section.getTranslation(book.mayWrite() ? "reports.write" : "reports.read"),
                MinutesView.class,
                new RouteParameters(MinutesView.ID, book.meeting().value()));
        section.add(
                new H2(section.getTranslation("reports.section")),
                new Paragraph(section.getTranslation("reports.hint")),
                links.to(book.meeting()),
                new Paragraph(toMinutes));
        return section;
    }
}
