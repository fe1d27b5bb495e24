package org.ozonenet.meetings.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Venue;
import org.ozonenet.meetings.registration.AttendanceMode;
import org.ozonenet.meetings.registration.DeskRules;
import org.ozonenet.meetings.registration.ParticipantFunction;
import org.ozonenet.meetings.registration.ParticipantGender;
import org.ozonenet.meetings.registration.Participants;
import org.ozonenet.meetings.registration.RegistrationForm;
import org.ozonenet.meetings.registration.Registrations;
import org.ozonenet.meetings.registration.SensitiveNeeds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class RegistrationViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private PersonId coordinator = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    @BeforeEach
    void aMeetingToCome() {
        coordinator = TestPersons.in(portal).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        var first = LocalDate.now(ZoneId.of("Asia/Vientiane")).plusDays(30);
        meeting = portal.getBean(ActAs.class).person(coordinator, () -> {
            var planning = portal.getBean(MeetingPlanning.class);
            var id = planning.plan(
                    null,
                    MeetingPlan.of(
                            Set.of(NetworkId.SEA),
                            MeetingKind.NETWORK,
                            LocalizedText.english("Meeting to come"),
                            MeetingDates.of(first, first.plusDays(3), ZoneId.of("Asia/Vientiane")),
                            new Venue(Venue.Mode.HYBRID, new Iso2("LA"), null)));
            planning.publish(id, Tlp.GREEN);
            return id;
        });
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void opensRegistrationInvitesCountsAndNotesWhoIsThere() {
        open();
        test(find(IntegerField.class).withCaption("Places in the room").single())
                .setValue(1);
        press("Open registration");
        register("First officer", ParticipantGender.WOMAN, "LA");
        register("Second officer", ParticipantGender.MAN, "VN");
        open();

        assertThat(text()).contains("First officer").contains("waits for a place, number 1");
        labelled("Note: in the room: First officer");
        labelled("Confirm: First officer");
        open();
        assertThat(text()).contains("Is in the room ✓").contains("confirmed");
        labelled("1: show the rows");
        assertThat(text()).contains("The rows behind this figure: 1");
        assertThat(portal.getBean(Participants.class).rows(meeting))
                .filteredOn(row -> row.attended() == AttendanceMode.IN_PERSON)
                .hasSize(1);
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void keepsAnAddressThatIsNone() {
        open();
        press("Open registration");
        find(EmailField.class).single().setValue("no address");
        press("Send a letter");

        assertThat(text()).contains("This is not an address for mail");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("no address");
        find(EmailField.class).single().setValue("guest@example.org");
        press("Send a letter");
        assertThat(text()).contains("guest@example.org").contains("no answer yet");
        labelled("Withdraw the link: guest@example.org");
        assertThat(text()).contains("link over");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "KH")
    void showsAnOfficerTheOwnPeopleAloneAndNoDesk() {
        portal.getBean(ActAs.class).person(coordinator, () -> {
            portal.getBean(Registrations.class).open(meeting, rules());
        });
        register("Officer of Cambodia", ParticipantGender.NOT_STATED, "KH");
        register("Officer of Viet Nam", ParticipantGender.NOT_STATED, "VN");
        open();

        assertThat(text()).contains("Officer of Cambodia").doesNotContain("Officer of Viet Nam");
        assertThat(find(IntegerField.class).all()).isEmpty();
    }

    private static DeskRules rules() {
        return new DeskRules(
                Set.of(),
                Map.of(),
                Instant.now().plusSeconds(3600),
                LocalDate.now(ZoneId.of("UTC")).plusDays(90),
                List.of());
    }

    private void register(String name, ParticipantGender gender, String country) {
        var person = TestPersons.in(portal)
                .named(
                        name.toLowerCase(Locale.ROOT).replace(' ', '.'),
                        Function.CUSTOMS_OFFICER,
                        Scope.country(country));
        portal.getBean(ActAs.class)
                .person(
                        person,
                        () -> portal.getBean(Registrations.class)
                                .register(
                                        meeting,
                                        new RegistrationForm(
                                                name,
                                                new Iso2(country),
                                                "",
                                                ParticipantFunction.CUSTOMS,
                                                gender,
                                                "",
                                                AttendanceMode.IN_PERSON,
                                                List.of(),
                                                "",
                                                true,
                                                SensitiveNeeds.none())));
    }

    private void open() {
        navigate("meetings/" + meeting.value() + "/registration", RegistrationView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void labelled(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(label)))
                .click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
