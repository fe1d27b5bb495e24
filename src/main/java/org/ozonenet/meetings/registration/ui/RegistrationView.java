package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.registration.CheckIn;
import org.ozonenet.meetings.registration.MeetingInvitations;
import org.ozonenet.meetings.registration.Participants;
import org.ozonenet.meetings.registration.ParticipantsBringIn;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.meetings.ui.MeetingLinks;
import org.ozonenet.meetings.ui.MeetingWords;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** Where a meeting's organisers keep registration, and an ozone officer confirms the people of the own country. */
@Route("meetings/:" + RegistrationView.ID + "/registration")
@PermitAll
class RegistrationView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "meeting";

    private final Meetings meetings;
    private final Registrations registrations;
    private final MeetingInvitations invitations;
    private final Participants participants;
    private final CheckIn checkIn;
    private final ParticipantsBringIn bringIn;
    private final MeetingWords words;
    private final Reader reader;

    RegistrationView(
            Meetings meetings,
            Registrations registrations,
            MeetingInvitations invitations,
            Participants participants,
            CheckIn checkIn,
            ParticipantsBringIn bringIn,
            MeetingWords words,
            Reader reader) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.invitations = invitations;
        this.participants = participants;
        this.checkIn = checkIn;
        this.bringIn = bringIn;
        this.words = words;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(MeetingId::new)
                .flatMap(meetings::sheet)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.section");
    }

    private void show(MeetingSheet sheet) {
        removeAll();
        var organises = registrations.mayOrganise(sheet.id());
        add(new PageHeader(getPageTitle())
                .withLine(words.in(sheet.plan().title()))
                .withActions(MeetingLinks.to(sheet.id(), getTranslation("registration.answer.back"))));
        var rules = registrations.rules(sheet.id());
        if (organises) {
            add(new DeskPart(registrations, sheet, rules.orElse(null), () -> show(sheet)));
        }
        if (rules.isEmpty()) {
            add(new Paragraph(getTranslation("registration.none")));
            return;
        }
        if (organises) {
            add(new InvitePart(invitations, sheet, reader));
            add(new BringPart(bringIn, sheet.id(), () -> show(sheet)));
            add(new CountPart(participants.rows(sheet.id()), words));
        }
        add(new AnswersPart(registrations, organises ? checkIn : null, sheet, words));
    }
}
