package org.ozonenet.meetings.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.AgendaDay;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.Interpretation;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingEdit;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingState;
import org.ozonenet.meetings.SessionSetting;
import org.ozonenet.meetings.Venue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class MeetingCalendarsRoomTests {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 16);
    private static final URI CONFERENCE = URI.create("https://conference.example.org/room?id=7&lang=ru");
    private static final String LONG_ITEM = "Повестка, пункты; и обратная \\ черта: 二氟一氯甲烷的许可证制度".repeat(4);

    private final MeetingPlanning planning;
    private final MeetingCalendars calendars;
    private final CalendarPages pages;
    private final Spaces spaces;
    private final ActAs actAs;
    private final TestPersons persons;
    private final AgendaSession session = session(LocalTime.of(9, 0));
    private PersonId coordinator = new PersonId("nobody");
    private PersonId officer = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    MeetingCalendarsRoomTests(
            @Autowired MeetingPlanning planning,
            @Autowired MeetingCalendars calendars,
            @Autowired CalendarPages pages,
            @Autowired Spaces spaces,
            @Autowired ActAs actAs,
            @Autowired ApplicationContext context) {
        this.planning = planning;
        this.calendars = calendars;
        this.pages = pages;
        this.spaces = spaces;
        this.actAs = actAs;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void meeting() {
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        officer = persons.with(Function.NOO, Scope.country("LA"));
        var plan = MeetingPlan.of(
                        Set.of(NetworkId.SEA),
                        MeetingKind.NETWORK,
                        LocalizedText.of("Network meeting", "Сетевое совещание", "网络会议"),
                        MeetingDates.of(DAY, DAY.plusDays(3), ZoneId.of("Asia/Vientiane")),
                        new Venue(Venue.Mode.HYBRID, new Iso2("LA"), LocalizedText.english("Vientiane")))
                .withAgenda(List.of(new AgendaDay(DAY, List.of(session))));
        meeting = actAs.person(coordinator, () -> {
            var id = planning.plan(null, plan);
            planning.publish(id, Tlp.GREEN);
            return id;
        });
    }

    @Test
    void readsStrictlyInTwoProgramsInThreeLanguagesWithNoLineTooLong() throws Exception {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
        for (var lang : Lang.values()) {
            var file = file(coordinator, lang);

            var strict = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(strict.validate(true).getEntries()).isEmpty();
            assertThat(new String(file, UTF_8)).contains("\r\nDTSTART;TZID=Asia/Vientiane:20311216T090000\r\n");
            var other = Biweekly.parse(new String(file, UTF_8)).first();
            assertThat(other.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            assertThat(other.getEvents()).hasSize(2);
            var text = new String(file, UTF_8);
            assertThat(text.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(text.replace("\r\n", "")).doesNotContain("\n");
            assertThat(event(file, session.id()).getDescription().getValue()).contains(LONG_ITEM);
        }
    }

    @Test
    void saysWhenInTheZoneOfTheVenueAndHowToJoin() {
        var event = event(file(coordinator, Lang.EN), session.id());

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2031-12-16T02:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2031-12-16T05:00:00Z"));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation().getValue()).isEqualTo("Hall, Vientiane, Laos");
        assertThat(event.getConferences()).singleElement().satisfies(conference -> {
            assertThat(conference.getUri()).isEqualTo(CONFERENCE.toString());
            assertThat(conference.getLabel()).isEqualTo("Join from afar");
        });
    }

    @Test
    void keepsTheAddressToJoinFromWhoIsNoMember() {
        assertThat(event(file(officer, Lang.EN), session.id()).getConferences()).isEmpty();

        actAs.person(coordinator, () -> spaces.add(meeting.space(), officer, SpaceRole.PARTICIPANT));

        assertThat(event(file(officer, Lang.EN), session.id()).getConferences()).hasSize(1);
    }

    @Test
    void countsChangesUnderTheSameIdentifierAndCancelsWhatIsTakenOut() {
        var before = event(file(coordinator, Lang.EN), session.id());
        change(List.of(new AgendaDay(DAY, List.of(at(session, LocalTime.of(10, 0))))));
        var moved = event(file(coordinator, Lang.EN), session.id());
        change(List.of());
        var gone = event(file(coordinator, Lang.EN), session.id());

        assertThat(moved.getUid()).isEqualTo(before.getUid());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(gone.getSequence().getValue()).isEqualTo(2);
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getUid()).isEqualTo(before.getUid());
    }

    @Test
    void cancelsEverythingWhenTheMeetingIsCalledOffAndTakesItBack() {
        actAs.person(coordinator, () -> planning.move(meeting, MeetingState.CANCELLED));
        var off = Biweekly.parse(new String(file(coordinator, Lang.EN), UTF_8)).first();
        actAs.person(coordinator, () -> planning.move(meeting, MeetingState.PLANNED));
        var on = event(file(coordinator, Lang.EN), session.id());

        assertThat(off.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getStatus().isCancelled()).isTrue();
            assertThat(event.getSequence().getValue()).isEqualTo(1);
        });
        assertThat(on.getStatus().isConfirmed()).isTrue();
        assertThat(on.getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void isFollowedByItsSecretAddressUntilThatIsGivenUp() {
        var first = actAs.person(officer, () -> calendars.follow(Lang.RU));
        var answer = pages.follow(secret(first), null);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(body(answer.getBody())).contains("Сетевое");
        var unchanged = pages.follow(secret(first), answer.getHeaders().getETag());
        assertThat(unchanged.getStatusCode().value()).isEqualTo(304);

        change(List.of());
        var news = pages.follow(secret(first), answer.getHeaders().getETag());
        assertThat(body(news.getBody())).contains("STATUS:CANCELLED");

        var second = actAs.person(officer, () -> calendars.follow(Lang.EN));
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        actAs.person(officer, calendars::unfollow);
        assertThat(status(second)).isEqualTo(404);
        assertThat(status("/calendar/guessed.ics")).isEqualTo(404);
        assertThat(actAs.person(officer, calendars::followedSince)).isEmpty();
    }

    @Test
    void carriesNoMeetingOutOfThePortalThatIsNotPublished() {
        var hidden = actAs.person(
                coordinator,
                () -> planning.plan(
                        null,
                        MeetingPlan.of(
                                Set.of(NetworkId.SEA),
                                MeetingKind.EXPERT,
                                LocalizedText.english("Not yet public"),
                                MeetingDates.of(DAY, DAY, ZoneId.of("Asia/Bangkok")),
                                new Venue(Venue.Mode.ONLINE, null, null))));
        var path = actAs.person(coordinator, () -> calendars.follow(Lang.EN));

        assertThat(body(pages.follow(secret(path), null).getBody())).doesNotContain("Not yet public");
        assertThatThrownBy(() -> actAs.person(officer, () -> calendars.file(hidden, Lang.EN)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2031-12-16, 04:00",
        "Europe/Istanbul, 2031-07-01, 06:00",
        "Europe/Sarajevo, 2031-07-01, 07:00",
        "Europe/Sarajevo, 2031-12-16, 08:00"
    })
    void keepsToTheRulesOfTheZone(String zone, LocalDate day, LocalTime inUtc) throws Exception {
        var file = actAs.person(coordinator, () -> {
            var id = planning.plan(
                    null,
                    MeetingPlan.of(
                                    Set.of(NetworkId.SEA),
                                    MeetingKind.EXPERT,
                                    LocalizedText.english("Experts"),
                                    MeetingDates.of(day, day, ZoneId.of(zone)),
                                    new Venue(Venue.Mode.ONLINE, null, null))
                            .withAgenda(List.of(new AgendaDay(day, List.of(session)))));
            return calendars.file(id, Lang.EN);
        });

        assertThat(event(file, session.id()).getDateStart().getValue().toInstant())
                .isEqualTo(day.atTime(inUtc).toInstant(ZoneOffset.UTC));
        new CalendarBuilder().build(new ByteArrayInputStream(file)).validate(true);
    }

    private int status(String path) {
        return pages.follow(secret(path), null).getStatusCode().value();
    }

    private static String secret(String path) {
        return path.replace("/calendar/", "").replace(".ics", "");
    }

    private static String body(byte @Nullable [] content) {
        return content == null ? "" : new String(content, UTF_8).replace("\r\n ", "");
    }

    private void change(List<AgendaDay> agenda) {
        actAs.person(coordinator, () -> {
            var edit = planning.edit(meeting);
            planning.change(
                    new MeetingEdit(edit.id(), edit.version(), edit.plan().withAgenda(agenda)));
        });
    }

    private byte[] file(PersonId reader, Lang lang) {
        return actAs.person(reader, () -> calendars.file(meeting, lang));
    }

    /** The event that has a time of its own: the session. */
    private static VEvent event(byte[] file, AgendaItemId session) {
        return Biweekly.parse(new String(file, UTF_8)).first().getEvents().stream()
                .filter(event -> event.getDateStart().getValue().hasTime())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No event of " + session.value()));
    }

    private static AgendaSession at(AgendaSession session, LocalTime start) {
        return new AgendaSession(
                session.id(), session.title(), start, start.plusHours(3), session.setting(), session.items());
    }

    private static AgendaSession session(LocalTime start) {
        var setting = new SessionSetting(
                LocalizedText.english("Hall"), List.of(), List.of(), false, CONFERENCE, Interpretation.none());
        return new AgendaSession(
                AgendaItemId.random(),
                LocalizedText.of("Labels, licences; and more", "Маркировка", "标签"),
                start,
                start.plusHours(3),
                setting,
                List.of(new AgendaItem(LocalizedText.english(LONG_ITEM), null, List.of())));
    }
}
