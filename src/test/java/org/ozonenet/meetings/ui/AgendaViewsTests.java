package org.ozonenet.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.MeetingEdit;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.SampleMeetings;
import org.ozonenet.meetings.calendar.MeetingCalendars;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class AgendaViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private PersonId coordinator = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    @BeforeEach
    void aPublishedMeeting() {
        coordinator = TestPersons.in(portal).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        meeting = portal.getBean(ActAs.class).person(coordinator, () -> {
            var planning = portal.getBean(MeetingPlanning.class);
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            return id;
        });
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void writesASessionWithItemsPutsThemInOrderAndKeepsWhatWasSaved() {
        open();
        press("Add a session");
        field("Title in English").setValue("Opening");
        test(find(TimePicker.class).withCaption("Start").single()).setValue(LocalTime.of(9, 0));
        test(find(TimePicker.class).withCaption("End").single()).setValue(LocalTime.of(10, 0));
        press("Take over");
        item("Welcome", 20);
        item("Labels", 50);
        assertThat(saved()).as("nothing is kept before it is saved").isEmpty();

        labelled("Up: Labels");
        press("Save");

        assertThat(saved()).singleElement().satisfies(session -> {
            assertThat(session.items())
                    .extracting(each -> each.title().in(Lang.EN))
                    .containsExactly("Labels", "Welcome");
            assertThat(session.items())
                    .extracting(AgendaItem::start)
                    .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 50));
        });
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void tellsOfClashesAndOfSomebodyElsesChangeAndKeepsTheDraft() {
        open();
        press("Add a session");
        field("Title in English").setValue("Opening");
        test(find(TimePicker.class).withCaption("Start").single()).setValue(LocalTime.of(9, 0));
        test(find(TimePicker.class).withCaption("End").single()).setValue(LocalTime.of(9, 30));
        press("Take over");
        item("Too long", 45);
        assertThat(text()).contains("take 15 minutes too long");

        var planning = portal.getBean(MeetingPlanning.class);
        portal.getBean(ActAs.class).person(coordinator, () -> {
            var edit = planning.edit(meeting);
            planning.change(new MeetingEdit(edit.id(), edit.version(), edit.plan()));
        });
        press("Save");

        assertThat(text()).contains("Too long").contains("changed");
        assertThat(saved()).isEmpty();
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void isClosedToWhoDoesNotOrganise() {
        UI.getCurrent().navigate("meetings/" + meeting.value() + "/agenda");

        assertThat(getCurrentView()).isNotInstanceOf(AgendaEditorView.class);
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void givesAnAddressForTheCalendarOnceAndTakesItBack() {
        navigate(CalendarFollowView.class);
        press("Get an address");
        assertThat(field("Address for your calendar program").getValue()).matches("https?://.+/calendar/.+\\.ics");

        navigate(CalendarFollowView.class);
        assertThat(find(TextField.class).all()).isEmpty();
        press("Give the address up");
        assertThat(portal.getBean(MeetingCalendars.class).followedSince()).isEmpty();
    }

    private void item(String title, int minutes) {
        press("Add an item");
        field("Title in English").setValue(title);
        test(find(IntegerField.class).withCaption("Minutes it takes").single()).setValue(minutes);
        press("Take over");
    }

    private void open() {
        navigate("meetings/" + meeting.value() + "/agenda", AgendaEditorView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void labelled(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<AgendaSession> saved() {
        return portal.getBean(Meetings.class).sheet(meeting).orElseThrow().plan().agenda().stream()
                .flatMap(day -> day.sessions().stream())
                .toList();
    }
}
