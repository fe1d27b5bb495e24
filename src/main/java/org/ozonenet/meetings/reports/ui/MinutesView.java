package org.ozonenet.meetings.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.reports.MeetingMinutes;
import org.ozonenet.meetings.ui.MeetingLinks;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The minutes of a meeting, a text for each item of its agenda, each saved on its own. */
@Route("meetings/:" + MinutesView.ID + "/minutes")
@PermitAll
class MinutesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "meeting";

    private final Meetings meetings;
    private final MeetingMinutes minutes;
    private final ReportLinks links;
    private final Reader reader;

    MinutesView(Meetings meetings, MeetingMinutes minutes, ReportLinks links, Reader reader) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.links = links;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(MeetingId::new)
                .flatMap(meetings::sheet);
        try {
            sheet.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        } catch (NotAllowedException notInTheMeeting) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.minutes");
    }

    private void show(MeetingSheet sheet) {
        var book = minutes.of(sheet.id());
        removeAll();
        add(
                new PageHeader(getTranslation("reports.minutes"))
                        .withLine(sheet.plan().title().in(reader.lang()))
                        .withActions(MeetingLinks.to(sheet.id(), getTranslation("reports.back"))),
                new Paragraph(getTranslation("reports.minutes.hint")),
                links.to(sheet.id()));
        book.entries().forEach(entry -> add(new MinutesField(minutes, book, entry, reader)));
    }
}
