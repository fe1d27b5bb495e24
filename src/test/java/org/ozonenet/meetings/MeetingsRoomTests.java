package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

@RoomTest
class MeetingsRoomTests {

    private final Meetings meetings;
    private final MeetingPlanning planning;
    private final Spaces spaces;
    private final ActAs actAs;
    private final TestPersons persons;
    private PersonId coordinator = new PersonId("nobody");
    private PersonId officer = new PersonId("nobody");

    MeetingsRoomTests(
            @Autowired Meetings meetings,
            @Autowired MeetingPlanning planning,
            @Autowired Spaces spaces,
            @Autowired ActAs actAs,
            @Autowired ApplicationContext context) {
        this.meetings = meetings;
        this.planning = planning;
        this.spaces = spaces;
        this.actAs = actAs;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void people() {
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        officer = persons.with(Function.NOO, Scope.country("LA"));
    }

    @Test
    void isSeenByMembersAloneUntilItIsPublished() {
        var id = planned();

        actAs.person(officer, () -> assertThat(meetings.sheet(id)).isEmpty());
        actAs.person(coordinator, () -> {
            assertThat(meetings.sheet(id)).isPresent();
            spaces.add(id.space(), officer, SpaceRole.PARTICIPANT);
        });
        actAs.person(officer, () -> assertThat(meetings.sheet(id)).isPresent());
    }

    @Test
    void theNextMeetingTakesOverPlanAndAgendaWithEntriesOfItsOwn() {
        var id = planned();
        var session = new AgendaSession(
                LocalizedText.english("Opening"),
                LocalTime.of(9, 0),
                null,
                List.of(new AgendaItem(LocalizedText.english("Welcome"), null, List.of())));
        var day = LocalDate.of(2025, 12, 16);
        actAs.person(coordinator, () -> {
            var edit = planning.edit(id);
            planning.change(new MeetingEdit(
                    id, edit.version(), edit.plan().withAgenda(List.of(new AgendaDay(day, List.of(session))))));
        });

        var next = actAs.person(coordinator, () -> planning.planNext(id, LocalDate.of(2026, 11, 30)));

        var sheet = actAs.person(coordinator, () -> meetings.sheet(next)).orElseThrow();
        var plan = sheet.plan();
        assertThat(plan.dates().first()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(plan.dates().last()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(plan.figures().isEmpty()).isTrue();
        assertThat(sheet.published()).isFalse();
        assertThat(sheet.linked()).singleElement().satisfies(linked -> {
            assertThat(linked.kind()).isEqualTo(MeetingLink.Kind.FOLLOWS);
            assertThat(linked.meeting().id()).isEqualTo(id);
        });
        var copied = plan.agenda().getFirst();
        assertThat(copied.day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(copied.sessions().getFirst().title()).isEqualTo(session.title());
        assertThat(MeetingPlan.entries(plan.agenda()))
                .hasSize(2)
                .doesNotContain(session.id(), session.items().getFirst().id());
    }

    @Test
    void isListedForEverybodyOnceItIsPublished() {
        var id = planned();
        actAs.person(
                officer, () -> assertThat(ids(MeetingFilter.of(NetworkId.SEA))).doesNotContain(id));

        actAs.person(coordinator, () -> planning.publish(id, Tlp.CLEAR));

        actAs.person(officer, () -> {
            assertThat(ids(MeetingFilter.of(NetworkId.SEA))).contains(id);
            assertThat(ids(MeetingFilter.of(NetworkId.ECA))).doesNotContain(id);
            assertThat(ids(new MeetingFilter(null, MeetingKind.NETWORK, 2025, "ЛАОСЕ")))
                    .contains(id);
            assertThat(ids(new MeetingFilter(null, null, 2024, null))).doesNotContain(id);
            assertThat(ids(new MeetingFilter(null, null, null, "老挝"))).contains(id);
            assertThat(ids(new MeetingFilter(null, null, null, ".*"))).doesNotContain(id);
        });
    }

    @Test
    void standsInTheMonthsThatItTouchesAndWithItsCountries() {
        var id = planned();
        actAs.person(coordinator, () -> {
            assertThat(meetings.month(YearMonth.of(2025, 12), MeetingFilter.all()))
                    .extracting(MeetingLine::id)
                    .contains(id);
            assertThat(meetings.month(YearMonth.of(2025, 11), MeetingFilter.all()))
                    .extracting(MeetingLine::id)
                    .doesNotContain(id);
            assertThat(meetings.ofCountry(new Iso2("KH")))
                    .extracting(MeetingLine::id)
                    .contains(id);
        });
    }

    @Test
    void isPlannedByTheCoordinatorOfItsNetworkAlone() {
        var other = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.ECA));

        assertThatThrownBy(() -> actAs.person(other, () -> planning.plan(null, SampleMeetings.laos())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> actAs.person(officer, () -> planning.plan(null, SampleMeetings.laos())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void keepsEveryFactAsItWasEntered() {
        var id = planned();

        actAs.person(
                coordinator,
                () -> assertThat(meetings.sheet(id).orElseThrow().plan()).isEqualTo(SampleMeetings.laos()));
    }

    @Test
    void refusesAChangeOfAFormThatIsOutOfDate() {
        var id = planned();
        actAs.person(coordinator, () -> {
            var edit = planning.edit(id);
            planning.change(edit);
            assertThatThrownBy(() -> planning.change(edit)).isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void showsALinkFromBothSides() {
        var first = planned();
        var plan = SampleMeetings.laos();
        var second = actAs.person(
                coordinator,
                () -> planning.plan(
                        null,
                        new MeetingPlan(
                                plan.networks(),
                                plan.kind(),
                                plan.title(),
                                plan.dates(),
                                plan.venue(),
                                plan.hosts(),
                                plan.countries(),
                                Figures.none(),
                                plan.topics(),
                                plan.agenda(),
                                java.util.List.of(new MeetingLink(MeetingLink.Kind.FOLLOWS, first)),
                                plan.themes(),
                                plan.notes(),
                                plan.source())));

        actAs.person(coordinator, () -> {
            assertThat(meetings.sheet(first).orElseThrow().linked())
                    .singleElement()
                    .satisfies(link -> {
                        assertThat(link.kind()).isEqualTo(MeetingLink.Kind.FOLLOWED_BY);
                        assertThat(link.meeting().id()).isEqualTo(second);
                    });
            assertThat(meetings.sheet(second).orElseThrow().linked()).hasSize(1);
        });
    }

    private MeetingId planned() {
        return actAs.person(coordinator, () -> planning.plan(null, SampleMeetings.laos()));
    }

    private java.util.List<MeetingId> ids(MeetingFilter filter) {
        assertThat(meetings.count(filter)).isLessThanOrEqualTo(50);
        return meetings.page(filter, PageRequest.of(0, 50)).stream()
                .map(MeetingLine::id)
                .toList();
    }
}
