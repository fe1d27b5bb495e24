package org.ozonenet.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.SecretToken;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingTitles;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.SampleMeetings;
import org.ozonenet.meetings.reports.MeetingReports;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.Notices;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;

@RoomTest
class RegistrationRoomTests {

    private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));
    private static final LocalDate ERASE = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    private final ApplicationContext context;
    private final Registrations registrations;
    private final RegistrationDeskStore desks;
    private final RegistrationStore store;
    private final SensitiveStore sensitive;
    private final GuestStore guests;
    private final GuestAnswers answers;
    private final EventsArrived events;
    private final ActAs actAs;
    private final TestPersons persons;
    private PersonId coordinator = new PersonId("nobody");
    private PersonId officer = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    RegistrationRoomTests(@Autowired ApplicationContext context, @Autowired EventsArrived events) {
        this.context = context;
        this.registrations = context.getBean(Registrations.class);
        this.desks = context.getBean(RegistrationDeskStore.class);
        this.store = context.getBean(RegistrationStore.class);
        this.sensitive = context.getBean(SensitiveStore.class);
        this.guests = context.getBean(GuestStore.class);
        this.answers = context.getBean(GuestAnswers.class);
        this.events = events;
        this.actAs = context.getBean(ActAs.class);
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void meeting() {
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        officer = persons.with(Function.NOO, Scope.country("LA"));
        var planning = context.getBean(MeetingPlanning.class);
        meeting = actAs.person(coordinator, () -> {
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.GREEN);
            return id;
        });
    }

    /** Fifty at once for ten places. */
    @Test
    void givesTenPlacesAndAWaitingListInOrderToFiftyWhoComeAtOnce() throws Exception {
        open(Map.of(AttendanceMode.IN_PERSON, 10));
        var people = IntStream.range(0, 50)
                .mapToObj(each -> persons.named("crowd." + each, Function.CUSTOMS_OFFICER, Scope.country("LA")))
                .toList();
        var start = new CyclicBarrier(people.size());
        var standings = new ArrayList<RegistrationStanding>();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var answered = threads.invokeAll(people.stream()
                    .<Callable<RegistrationStanding>>map(person -> () -> {
                        start.await();
                        return actAs.person(
                                person, () -> registrations.register(meeting, form("Officer " + person.value())));
                    })
                    .toList());
            for (var each : answered) {
                standings.add(each.get());
            }
        }

        var placed = standings.stream().filter(each -> !each.waiting()).toList();
        assertThat(placed).extracting(RegistrationStanding::number).containsExactlyInAnyOrderElementsOf(range(10));
        assertThat(standings.stream().filter(RegistrationStanding::waiting))
                .extracting(RegistrationStanding::number)
                .containsExactlyInAnyOrderElementsOf(range(40));
        var places = desks.findById(meeting).orElseThrow().places();
        assertThat(places.entries()).hasSize(50).doesNotHaveDuplicates();
        assertThat(store.findByMeeting(meeting)).hasSize(50).allMatch(Registration::isComing);

        var first = places.placed(AttendanceMode.IN_PERSON).getFirst();
        var next = places.waiting(AttendanceMode.IN_PERSON).getFirst();
        var leaving = store.findById(first).orElseThrow().person();
        var moving = store.findById(next).orElseThrow().person();
        actAs.person(leaving, () -> registrations.cancel(meeting));
        events.await();

        assertThat(desks.findById(meeting).orElseThrow().places().placed(AttendanceMode.IN_PERSON))
                .hasSize(10)
                .contains(next)
                .doesNotContain(first);
        assertThat(actAs.person(moving, () -> context.getBean(Inbox.class).page(0, 10, Lang.EN)))
                .anySatisfy(notice -> assertThat(notice.toString()).contains("You have a place now"));
    }

    @Test
    void aTurnThatACrashKeptFromBeingTakenIsTakenByTheEvent() {
        open(Map.of());
        var id = RegistrationId.of(meeting, officer);
        store.save(Registration.begun(id, meeting, officer, Instant.now()).coming(form("Officer"), Instant.now()));
        events.await();

        assertThat(desks.findById(meeting).orElseThrow().places().placed(AttendanceMode.IN_PERSON))
                .containsExactly(id);
    }

    @Test
    void takesNoAnswerWithoutADeskNorAfterItsTime() {
        assertThatThrownBy(() -> actAs.person(officer, () -> registrations.register(meeting, form("Officer"))))
                .isInstanceOf(RegistrationClosedException.class);
        open(Map.of(), Instant.now().minusSeconds(1), ERASE);
        assertThatThrownBy(() -> actAs.person(officer, () -> registrations.register(meeting, form("Officer"))))
                .isInstanceOf(RegistrationClosedException.class);
        assertThat(store.findByMeeting(meeting)).isEmpty();
    }

    @Test
    void showsNeedsToNobodyButTheOrganisersAndErasesThemOnTheDay() {
        open(Map.of());
        actAs.person(officer, () -> registrations.register(meeting, withNeeds(form("Officer"))));
        events.await();

        var organiser = actAs.person(coordinator, () -> registrations.all(meeting));
        var head = actAs.person(officer, () -> registrations.all(meeting));
        assertThat(organiser.getFirst().needs().visa()).contains("P1234567");
        assertThat(head.getFirst().needs().isEmpty()).isTrue();
        assertThat(store.findByMeeting(meeting).toString()).doesNotContain("P1234567");

        news(Clock.fixed(ERASE.minusDays(1).atTime(23, 59).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .erase();
        assertThat(sensitive.findByMeeting(meeting)).hasSize(1);
        news(Clock.fixed(ERASE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .erase();
        assertThat(sensitive.findByMeeting(meeting)).isEmpty();
        assertThat(actAs.person(coordinator, () -> registrations.all(meeting)))
                .hasSize(1)
                .allMatch(line -> line.needs().isEmpty());
    }

    @Test
    void lettersOfGuestsOpenTheirOwnAnswerAndNothingElse() throws Exception {
        open(Map.of(AttendanceMode.IN_PERSON, 1));
        var one = invite("one@example.org");
        var two = invite("two@example.org");

        assertThat(page(get("/answer/" + one))).contains("id=\"come\"").doesNotContain("??");
        assertThat(page(answer(one, "Expert of Laos"))).contains("data-state=\"coming\"");
        assertThat(page(answer(two, "Expert of Viet Nam"))).contains("data-state=\"waiting\"");
        assertThat(page(get("/answer/" + two))).contains("Expert of Viet Nam").doesNotContain("Expert of Laos");
        assertThat(page(answer(one, ""))).contains("class=\"problem\"").contains("Tea without milk");
        var before = context.getBean(MongoOperations.class).count(new Query(), "outgoing-mails");
        page(post("/answer/" + one + "/no"));
        events.await();

        assertThat(page(get("/answer/" + one))).contains("data-state=\"cancelled\"");
        assertThat(page(get("/answer/" + two))).contains("data-state=\"coming\"");
        assertThat(sensitive.findByMeeting(meeting)).hasSize(1);
        assertThat(context.getBean(MongoOperations.class).count(new Query(), "outgoing-mails"))
                .as("the letter that says so")
                .isEqualTo(before + 1);
    }

    @Test
    void linksThatAreForgedExpiredOrWithdrawnOpenNothing() throws Exception {
        open(Map.of());
        var secret = invite("one@example.org");
        var id =
                guests.findByTokenHash(SecretToken.hashOf(secret)).orElseThrow().id();

        assertThat(status(get("/answer/" + secret.substring(1)))).isEqualTo(404);
        var late = answersAt(LATER.plusSeconds(1));
        assertThat(late.open(secret)).isEmpty();
        assertThat(late.come(secret, form("Late"))).isEmpty();
        actAs.person(
                coordinator, () -> context.getBean(MeetingInvitations.class).withdraw(id));
        assertThat(status(get("/answer/" + secret))).isEqualTo(404);
        assertThat(status(answer(secret, "Nobody"))).isEqualTo(404);
        assertThat(status(post("/answer/" + secret + "/no"))).isEqualTo(404);
        assertThat(store.findByMeeting(meeting)).isEmpty();
    }

    @Test
    void needsGoEarlierWhereTheOrganisersSetAnEarlierDay() {
        open(Map.of());
        actAs.person(officer, () -> registrations.register(meeting, withNeeds(form("Officer"))));
        var earlier = ERASE.minusDays(20);
        open(Map.of(), LATER, earlier);

        news(Clock.fixed(earlier.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .erase();

        assertThat(sensitive.findByMeeting(meeting)).isEmpty();
    }

    @Test
    void aFormThatIsSentManyTimesAtOnceIsOneAnswer() throws Exception {
        open(Map.of());
        var start = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<RegistrationStanding>>mapToObj(each -> () -> {
                        start.await();
                        return actAs.person(officer, () -> registrations.register(meeting, withNeeds(form("Officer"))));
                    })
                    .toList());
            for (var each : sent) {
                assertThat(each.get().number()).isEqualTo(1);
            }
        }

        assertThat(store.findByMeeting(meeting)).hasSize(1);
        assertThat(sensitive.findByMeeting(meeting)).hasSize(1);
    }

    @Test
    void whoWasTurnedDownDoesNotGetInAgainByDecliningFirst() {
        open(Map.of());
        actAs.person(officer, () -> registrations.register(meeting, form("Officer")));
        actAs.person(coordinator, () -> registrations.turnDown(RegistrationId.of(meeting, officer)));

        actAs.person(officer, () -> registrations.cancel(meeting));

        assertThatThrownBy(() -> actAs.person(officer, () -> registrations.register(meeting, form("Officer"))))
                .isInstanceOf(RegistrationClosedException.class);
        assertThat(desks.findById(meeting).orElseThrow().arrivals()).isEmpty();
    }

    @Test
    void addressesOfGuestsGoOnTheDayToo() throws Exception {
        open(Map.of());
        invite("one@example.org");

        news(Clock.fixed(ERASE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .erase();

        assertThat(guests.findByMeeting(meeting))
                .singleElement()
                .satisfies(guest -> assertThat(guest.mail()).isEmpty());
    }

    @Test
    void theOfficerOfACountryConfirmsItsPeopleAndNoOthers() {
        open(Map.of());
        var customs = persons.with(Function.CUSTOMS_OFFICER, Scope.country("LA"));
        var foreign = persons.with(Function.NOO, Scope.country("KH"));
        actAs.person(customs, () -> registrations.register(meeting, form("Customs officer")));
        var id = RegistrationId.of(meeting, customs);

        assertThat(actAs.person(foreign, () -> registrations.all(meeting))).isEmpty();
        assertThatThrownBy(() -> actAs.person(foreign, () -> registrations.confirm(id)))
                .isInstanceOf(NotAllowedException.class);
        actAs.person(officer, () -> registrations.confirm(id));
        assertThat(actAs.person(customs, () -> registrations.mine(meeting))
                        .orElseThrow()
                        .confirmed())
                .isTrue();
        actAs.person(officer, () -> registrations.turnDown(id));
        assertThat(actAs.person(customs, () -> registrations.mine(meeting))
                        .orElseThrow()
                        .state())
                .isEqualTo(RegistrationState.TURNED_DOWN);
        assertThatThrownBy(() -> actAs.person(customs, () -> registrations.register(meeting, form("Again"))))
                .isInstanceOf(RegistrationClosedException.class);
    }

    @Test
    void reportsNameThoseWhoLetOthersReadTheirNamesAndNobodyElse() {
        open(Map.of());
        var shy = persons.with(Function.CUSTOMS_OFFICER, Scope.country("LA"));
        actAs.person(officer, () -> registrations.register(meeting, form("Officer who is listed")));
        actAs.person(shy, () -> registrations.register(meeting, unlisted(form("Officer who is not"))));

        var report = actAs.person(
                        coordinator, () -> context.getBean(MeetingReports.class).of(meeting, Lang.EN))
                .toString();

        assertThat(report).contains("Officer who is listed").doesNotContain("Officer who is not");
    }

    @Test
    void figuresOnThePageAreThoseOfTheRowsAsSoonAsThereAreAny() {
        var meetings = context.getBean(Meetings.class);
        assertThat(actAs.person(coordinator, () -> meetings.sheet(meeting))
                        .orElseThrow()
                        .plan()
                        .figures()
                        .total())
                .isEqualTo(58);
        open(Map.of());
        actAs.person(officer, () -> registrations.register(meeting, form("Officer")));
        var customs = persons.with(Function.CUSTOMS_OFFICER, Scope.country("LA"));
        actAs.person(customs, () -> registrations.register(meeting, form("Customs")));

        assertThat(total(meetings)).isEqualTo(2);
        actAs.person(
                coordinator,
                () -> context.getBean(CheckIn.class)
                        .note(RegistrationId.of(meeting, customs), null, AttendanceMode.ONLINE));
        assertThat(total(meetings)).isEqualTo(1);
        assertThat(actAs.person(
                        coordinator, () -> context.getBean(Participants.class).rows(meeting)))
                .extracting(ParticipantRow::attended)
                .containsExactlyInAnyOrder(AttendanceMode.ONLINE, null);
    }

    private int total(Meetings meetings) {
        var total = actAs.person(coordinator, () -> meetings.sheet(meeting))
                .orElseThrow()
                .plan()
                .figures()
                .total();
        return total == null ? 0 : total;
    }

    private void open(Map<AttendanceMode, Integer> places) {
        open(places, LATER, ERASE);
    }

    private void open(Map<AttendanceMode, Integer> places, Instant closes, LocalDate erase) {
        actAs.person(
                coordinator,
                () -> registrations.open(
                        meeting,
                        new DeskRules(
                                EnumSet.allOf(RegistrationQuestion.class), places, closes, erase, List.of("ru"))));
    }

    /** The secret of the letter that went out. */
    private String invite(String mail) {
        var letters = new ArrayList<Mail>();
        var invitations = new MeetingInvitations(
                guests,
                context.getBean(RegistrationGate.class),
                context.getBean(RegistrationBook.class),
                new GuestLetters(
                        letters::add, context.getBean(MessageSource.class), context.getBean(PortalAddress.class)),
                context.getBean(PersonRegister.class),
                context.getBean(Notices.class),
                actAs,
                Clock.systemUTC());
        var draft = new GuestDraft(mail, new Iso2("VN"), ParticipantFunction.EXPERT, Lang.EN);
        actAs.person(coordinator, () -> invitations.inviteGuest(meeting, draft));
        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo(mail));
        var found = Pattern.compile("/answer/(\\S+)").matcher(letters.getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private GuestAnswers answersAt(Instant moment) {
        return new GuestAnswers(
                guests,
                store,
                desks,
                sensitive,
                context.getBean(RegistrationBook.class),
                context.getBean(MeetingTitles.class),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    private RegistrationNews news(Clock clock) {
        return new RegistrationNews(
                context.getBean(RegistrationBook.class),
                store,
                desks,
                guests,
                sensitive,
                context.getBean(GuestLetters.class),
                context.getBean(Notices.class),
                context.getBean(MeetingTitles.class),
                clock);
    }

    private MockHttpServletRequestBuilder answer(String secret, String name) {
        return post("/answer/" + secret)
                .param("name", name)
                .param("country", "VN")
                .param("function", "EXPERT")
                .param("mode", "IN_PERSON")
                .param("gender", "WOMAN")
                .param("dietary", "Tea without milk");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web().perform(request.locale(Locale.ENGLISH))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return web().perform(request).andReturn().getResponse().getStatus();
    }

    private MockMvc web() {
        return MockMvcBuilders.standaloneSetup(context.getBean(AnswerPages.class))
                .setViewResolvers(context.getBean("thymeleafViewResolver", ViewResolver.class)::resolveViewName)
                .build();
    }

    private static List<Integer> range(int to) {
        return IntStream.rangeClosed(1, to).boxed().collect(Collectors.toList());
    }

    private static RegistrationForm unlisted(RegistrationForm form) {
        return new RegistrationForm(
                form.name(),
                form.country(),
                form.delegation(),
                form.function(),
                form.gender(),
                form.genderWords(),
                form.mode(),
                form.languages(),
                form.interpretation(),
                false,
                form.needs());
    }

    private static RegistrationForm withNeeds(RegistrationForm form) {
        return new RegistrationForm(
                form.name(),
                form.country(),
                form.delegation(),
                form.function(),
                form.gender(),
                form.genderWords(),
                form.mode(),
                form.languages(),
                form.interpretation(),
                form.listed(),
                new SensitiveNeeds("", "", "Passport P1234567"));
    }

    private static RegistrationForm form(String name) {
        return new RegistrationForm(
                name,
                new Iso2("LA"),
                "Customs department",
                ParticipantFunction.CUSTOMS,
                ParticipantGender.NOT_STATED,
                "",
                AttendanceMode.IN_PERSON,
                List.of("lo"),
                "",
                true,
                SensitiveNeeds.none());
    }
}
