package org.ozonenet.meetings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.SampleMeetings;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.InboxLine;
import org.ozonenet.notices.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

@RoomTest
class RecommendationsRoomTests {

    private static final Iso2 LAOS = new Iso2("LA");
    private static final Iso2 CAMBODIA = new Iso2("KH");

    private final Recommendations recommendations;
    private final MeetingPlanning planning;
    private final ActAs actAs;
    private final ApplicationEventPublisher publisher;
    private final ApplicationContext portal;
    private final TestPersons persons;
    private PersonId coordinator = new PersonId("nobody");
    private PersonId officer = new PersonId("nobody");

    RecommendationsRoomTests(
            @Autowired Recommendations recommendations,
            @Autowired MeetingPlanning planning,
            @Autowired ActAs actAs,
            @Autowired ApplicationContext context) {
        this.recommendations = recommendations;
        this.planning = planning;
        this.actAs = actAs;
        this.publisher = context;
        this.portal = context;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void people() {
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        officer = persons.with(Function.NOO, Scope.country("LA"));
    }

    @Test
    void opensOneProgressForEachCountryHoweverOftenItIsHeard() {
        var meeting = published();
        var id = actAs.person(coordinator, () -> recommendations.agree(meeting, draft()));

        var sheet = whenOpened(meeting);
        publisher.publishEvent(new RecommendationAgreed(
                EventHeader.in(meeting.value(), java.time.Instant.EPOCH, null),
                id,
                meeting,
                Set.of(NetworkId.SEA),
                Set.of(LAOS, CAMBODIA),
                null));

        assertThat(sheet.countries()).extracting(ProgressLine::country).containsExactly(CAMBODIA, LAOS);
        assertThat(whenOpened(meeting).countries()).hasSize(2);
    }

    @Test
    void remindsOnceOfWhatIsDueSoonAndOnceWhenItIsPastButNotWhoIsDone() {
        var due = LocalDate.of(2041, 6, 30);
        var meeting = published();
        var text = LocalizedText.english("Label all cylinders");
        actAs.person(
                coordinator,
                () -> recommendations.agree(
                        meeting, new RecommendationDraft(text, Category.LABELLING, Set.of(LAOS, CAMBODIA), due)));
        var done = whenOpened(meeting).id().progressOf(CAMBODIA);
        var other = persons.with(Function.NOO, Scope.country("KH"));
        actAs.person(other, () -> recommendations.report(done, new ProgressReport(ProgressState.DONE, "Done")));

        remindAt(due.minusDays(31));
        assertThat(told(officer)).isEmpty();
        remindAt(due.minusDays(29));
        remindAt(due.minusDays(28));
        assertThat(told(officer)).hasSize(1).allMatch(sentence -> sentence.contains("is due on"));
        remindAt(due.minusDays(3));
        assertThat(told(officer)).hasSize(2);
        remindAt(due.plusDays(20));
        remindAt(due.plusDays(61));
        assertThat(told(officer)).hasSize(3).anyMatch(sentence -> sentence.contains("was due on"));
        assertThat(told(other)).isEmpty();
    }

    private void remindAt(LocalDate day) {
        new DueReminders(
                        portal.getBean(RecommendationStore.class),
                        portal.getBean(ProgressStore.class),
                        portal.getBean(PersonRegister.class),
                        portal.getBean(Notices.class),
                        actAs,
                        Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .remind();
    }

    private List<String> told(PersonId person) {
        return actAs.person(person, () -> portal.getBean(Inbox.class).page(0, 200, Lang.EN)).stream()
                .map(InboxLine::sentence)
                .filter(sentence -> sentence.contains("2041"))
                .toList();
    }

    @Test
    void aCountryReportsForItselfAlone() {
        var meeting = published();
        actAs.person(coordinator, () -> recommendations.agree(meeting, draft()));
        var own = whenOpened(meeting).id().progressOf(LAOS);
        var other = whenOpened(meeting).id().progressOf(CAMBODIA);
        var report = new ProgressReport(ProgressState.UNDER_WAY, "A draft lies with the ministry");

        actAs.person(officer, () -> recommendations.report(own, report));

        assertThatThrownBy(() -> actAs.person(officer, () -> recommendations.report(other, report)))
                .isInstanceOf(NotAllowedException.class);
        actAs.person(officer, () -> {
            assertThat(recommendations.board(new RecommendationFilter(null, LAOS, ProgressState.UNDER_WAY)))
                    .extracting(RecommendationSheet::meeting)
                    .contains(meeting);
            assertThat(recommendations.board(new RecommendationFilter(null, CAMBODIA, ProgressState.UNDER_WAY)))
                    .extracting(RecommendationSheet::meeting)
                    .doesNotContain(meeting);
        });
    }

    @Test
    void numbersTheRecommendationsOfAMeeting() {
        var meeting = published();
        actAs.person(coordinator, () -> {
            recommendations.agree(meeting, draft());
            recommendations.agree(meeting, draft());
            assertThat(recommendations.of(meeting))
                    .extracting(RecommendationSheet::number)
                    .containsExactly(1, 2);
        });
    }

    @Test
    void isEnteredByThoseWhoRunTheMeetingAlone() {
        var meeting = published();

        assertThatThrownBy(() -> actAs.person(officer, () -> recommendations.agree(meeting, draft())))
                .isInstanceOf(NotAllowedException.class);
    }

    private RecommendationSheet whenOpened(MeetingId meeting) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> actAs.person(officer, () -> recommendations.of(meeting))
                                .getFirst(),
                        sheet -> sheet.countries().size() == 2);
    }

    private MeetingId published() {
        return actAs.person(coordinator, () -> {
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            return id;
        });
    }

    private static RecommendationDraft draft() {
        return new RecommendationDraft(
                LocalizedText.english("Label refrigerant cylinders"),
                Category.LABELLING,
                Set.of(LAOS, CAMBODIA),
                LocalDate.of(2026, 12, 31));
    }
}
