package org.ozonenet.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.SampleMeetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class MeetingViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    private MeetingId meeting = new MeetingId("none");

    @BeforeEach
    void aPublishedMeeting() {
        var coordinator = TestPersons.in(portal).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        meeting = portal.getBean(ActAs.class).person(coordinator, () -> {
            var planning = portal.getBean(MeetingPlanning.class);
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            return id;
        });
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void showsTheFiguresAsNumbersAndAsASentence() {
        var page = open();

        assertThat(textOf(page))
                .contains("58", "30", "28", "18")
                .contains("58 participants (30 women and 28 men), of whom 18 joined online.")
                .contains("Counts both events together.")
                .contains("The split of the days is not stated.")
                .contains("Atmospheric monitoring");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void offersNoUploadToSomebodyWhoDoesNotRunTheMeeting() {
        open();

        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void offersAnUploadToWhoeverRunsTheMeeting() {
        assertThat(textOf(open())).contains("Add a document", "Record as held");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void listsMeetings() {
        var page = navigate(MeetingListView.class);

        assertThat(find(H1.class).all()).isNotEmpty();
        assertThat(textOf(page)).contains("Network meeting in Laos", "Participants: 58");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void showsAMonthWithTheMeetingsOfTheProtocolMarkedAsSuch() {
        navigate(MeetingCalendarView.class);
        UI.getCurrent().navigate(MeetingCalendarView.class, QueryParameters.of("month", "2025-11"));

        assertThat(textOf(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("37th Meeting of the Parties")
                .contains("Montreal Protocol calendar");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void showsNoFormToSomebodyWhoPlansNoMeetings() {
        assertThat(textOf(navigate(MeetingFormView.class)))
                .contains("Meetings are planned by the coordinator of a network.");
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void showsTheFormToACoordinator() {
        assertThat(textOf(navigate(MeetingFormView.class))).contains("Plan a meeting");
        assertThat(find(MeetingForm.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void savesTheFormAndKeepsWhatItHasNoFieldFor() {
        navigate("meetings/" + meeting.value() + "/edit", MeetingFormView.class);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(getCurrentView()).isInstanceOf(MeetingView.class);
        assertThat(portal.getBean(Meetings.class).sheet(meeting).orElseThrow().plan())
                .isEqualTo(SampleMeetings.laos());
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void saysWhenThereAreNoRecommendations() {
        assertThat(textOf(navigate(RecommendationListView.class))).contains("Recommendations of meetings");
    }

    private Component open() {
        return navigate(MeetingView.class, Map.of(MeetingView.ID, meeting.value()));
    }

    private static String textOf(Component component) {
        var text = new StringBuilder();
        collect(component, text);
        return text.toString();
    }

    private static void collect(Component component, StringBuilder text) {
        text.append(component.getElement().getText()).append(' ');
        var label = component.getElement().getProperty("summary");
        text.append(label == null ? "" : label).append(' ');
        component.getChildren().forEach(child -> collect(child, text));
    }
}
