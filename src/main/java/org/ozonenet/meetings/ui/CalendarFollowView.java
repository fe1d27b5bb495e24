package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.meetings.calendar.MeetingCalendars;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Where one gets the address with which the own calendar follows the meetings, and gives it up. */
@Route("meetings/calendar/follow")
@PermitAll
class CalendarFollowView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final MeetingCalendars calendars;
    private final PortalAddress portal;
    private final Reader reader;

    CalendarFollowView(MeetingCalendars calendars, PortalAddress portal, Reader reader) {
        this.calendars = calendars;
        this.portal = portal;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Div());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.calendar.follow");
    }

    private void show(Div told) {
        removeAll();
        var since = calendars.followedSince();
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation("agenda.calendar.line"))
                        .withActions(MeetingLinks.toList(getTranslation("meetings.all"))),
                told);
        since.ifPresent(moment -> add(new Paragraph(
                getTranslation("agenda.calendar.since", reader.formats().moment(moment)))));
        var renew = new Button(
                getTranslation(since.isEmpty() ? "agenda.calendar.get" : "agenda.calendar.renew"),
                click -> show(told(portal.base() + calendars.follow(reader.lang()))));
        renew.setId("follow");
        add(renew);
        if (since.isPresent()) {
            add(new Button(getTranslation("agenda.calendar.give-up"), click -> {
                calendars.unfollow();
                show(new Div());
            }));
        }
    }

    private Div told(String address) {
        var field = new TextField(getTranslation("agenda.calendar.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        return new Div(new Note(Note.Kind.WARNING, getTranslation("agenda.calendar.once")), field);
    }
}
