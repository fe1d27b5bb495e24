package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.registration.DeskRules;
import org.ozonenet.meetings.registration.RegistrationStanding;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.meetings.ui.MeetingSection;
import org.ozonenet.shell.Reader;

/** On the page of a meeting: how the reader's own registration stands, and the way to answer. */
@SpringComponent
class RegistrationSection implements MeetingSection {

    private final Registrations registrations;
    private final Reader reader;
    private final Clock clock;

    RegistrationSection(Registrations registrations, Reader reader, Clock clock) {
        this.registrations = registrations;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String anchor() {
        return "registration";
    }

    @Override
    public String label() {
        return "registration.section";
    }

    @Override
    public Optional<Component> about(MeetingSheet meeting) {
        var rules = registrations.rules(meeting.id());
        var organises = registrations.mayOrganise(meeting.id());
        if (rules.isEmpty() && (!organises || meeting.state().isOver())) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("registration.section")));
        rules.ifPresent(desk -> addOwn(section, meeting, desk));
        if (organises) {
            section.add(new RouterLink(
                    section.getTranslation("registration.organise"),
                    RegistrationView.class,
                    new RouteParameters(RegistrationView.ID, meeting.id().value())));
        }
        return Optional.of(section);
    }

    private void addOwn(Section section, MeetingSheet meeting, DeskRules desk) {
        var mine = registrations.mine(meeting.id());
        mine.ifPresent(standing -> section.add(new Paragraph(says(section, standing))));
        var formats = reader.formats();
        if (clock.instant().isBefore(desk.closesAt())) {
            section.add(new Paragraph(section.getTranslation(
                    "registration.open-until",
                    formats.moment(desk.closesAt(), meeting.plan().dates().zone()))));
            var form = new Anchor(
                    "meetings/" + meeting.id().value() + "/register",
                    section.getTranslation(mine.isEmpty() ? "registration.register" : "registration.change"));
            form.setRouterIgnore(true);
            section.add(new Div(form));
        } else {
            section.add(new Paragraph(section.getTranslation("registration.answer.state.closed")));
        }
    }

    private static String says(Section section, RegistrationStanding standing) {
        var state =
                switch (standing.state()) {
                    case COMING -> standing.waiting() ? "waiting" : "coming";
                    case DECLINED -> "declined";
                    case CANCELLED -> "cancelled";
                    case TURNED_DOWN -> "turned-down";
                };
        return section.getTranslation("registration.answer.state." + state, standing.number());
    }
}
