package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.hamcrest.Matchers;
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
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class ReverificationTests {

    private static final Duration PERIOD = Duration.ofDays(180);

    @Autowired
    DirectoryEntries entries;

    @Autowired
    Directory directory;

    @Autowired
    EntryStore store;

    @Autowired
    EntrySigns signs;

    @Autowired
    Inbox inbox;

    @Autowired
    ActAs actAs;

    @Autowired
    EventsArrived events;

    @Autowired
    MongoOperations operations;

    @Autowired
    ApplicationContext context;

    @Autowired
    WebApplicationContext web;

    private PersonId officer;
    private EntryId entry;

    @BeforeEach
    void anEntryOfAnOfficer() {
        operations.getCollection("directory-entries").deleteMany(new Document());
        operations.getCollection("notices").deleteMany(new Document());
        officer = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, new Scope.Country(new Iso2("LA")));
        entry = entries.add(DirectoryFixtures.person(
                "LA", "Officer", ContactFunction.CUSTOMS_OFFICER, officer, List.of(DirectoryFixtures.PRIVATE)));
    }

    @Test
    void remindsAtThirtySevenAndNoDaysOnceEachAndTellsTheNextLevelAfterThat() {
        var coordinator = TestPersons.in(context).with(Function.NETWORK_COORDINATOR, new Scope.Network(NetworkId.SEA));
        var since = since();
        remindAt(since.plus(Duration.ofDays(149)));
        assertThat(store.findById(entry).orElseThrow().care().reminders()).isEmpty();

        for (var days : List.of(150, 151, 173, 174, 180, 181)) {
            remindAt(since.plus(Duration.ofDays(days)));
        }
        assertThat(store.findById(entry).orElseThrow().care().reminders())
                .extracting(Care.Reminder::days)
                .containsExactly(30, 7, 0);
        assertThat(told(officer)).hasSize(3);
        assertThat(told(coordinator)).isEmpty();

        remindAt(since.plus(Duration.ofDays(194)));
        remindAt(since.plus(Duration.ofDays(195)));
        assertThat(told(officer)).hasSize(3);
        assertThat(told(coordinator)).hasSize(1);
    }

    @Test
    void aPortalThatStoodStillSendsOneReminderAndNotThree() {
        remindAt(since().plus(Duration.ofDays(185)));

        assertThat(store.findById(entry).orElseThrow().care().reminders())
                .extracting(Care.Reminder::days)
                .containsExactly(0);
    }

    @Test
    void theLinkShowsOnLookingConfirmsOnPostingAndOnlyOnce() throws Exception {
        remindAt(since().plus(PERIOD));
        var address = "/" + ConfirmPages.confirmAddress(entry, secretOfTheLast());
        var pages = MockMvcBuilders.webAppContextSetup(web)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();

        ask(pages, address);
        ask(pages, address);
        assertThat(store.findById(entry).orElseThrow().last()).isNull();
        pages.perform(post(address))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("data-state=\"done\"")));
        assertThat(store.findById(entry).orElseThrow().last())
                .extracting(Verification::how, Verification::by)
                .containsExactly(Verification.How.OWN_CONFIRMATION, officer);
        pages.perform(post(address)).andExpect(status().isNotFound());
        pages.perform(get("/verify/contact/" + entry.value() + "/guessed")).andExpect(status().isNotFound());
    }

    @Test
    void useMakesAnEntryFresherOrLess() {
        entries.verify(entry, Verification.How.OFFICIAL_NOTE);
        var before = freshness();
        var now = Instant.now();
        signs.of(officer, new Sign(Sign.Kind.BOUNCED_MAIL, now));
        signs.of(officer, new Sign(Sign.Kind.BOUNCED_MAIL, now));
        var bounced = freshness();
        assertThat(bounced.percent()).isBetween(before.percent() / 2 - 1, before.percent() / 2 + 1);
        assertThat(bounced.state()).isEqualTo(Freshness.State.DUE);

        signs.of(entry, new Sign(Sign.Kind.ANSWERED, now.plusSeconds(1)));
        assertThat(freshness().percent()).isGreaterThan(85);
        assertThat(freshness().state()).isEqualTo(Freshness.State.FRESH);
    }

    @Test
    void theLastContactOfAFunctionStaysUntilThereIsAnother() {
        var opened = entries.open(entry);
        var elsewhere = DirectoryFixtures.person(
                "LA", "Officer", ContactFunction.CUSTOMS_FOCAL_POINT, officer, List.of(DirectoryFixtures.PRIVATE));

        assertThatThrownBy(() -> entries.change(entry, opened.version(), elsewhere))
                .isInstanceOf(LastContactException.class);
        entries.add(DirectoryFixtures.person("LA", "Another", ContactFunction.CUSTOMS_OFFICER));
        entries.change(entry, opened.version(), elsewhere);
    }

    private Freshness freshness() {
        return Freshness.of(directory.entry(entry).orElseThrow().card(), Instant.now());
    }

    private static void ask(MockMvc pages, String address) throws Exception {
        pages.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("data-state=\"ask\"")))
                .andExpect(content().string(Matchers.containsString("…018")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("442079460018"))));
    }

    private String secretOfTheLast() {
        return store.findById(entry).orElseThrow().care().reminders().getLast().secret();
    }

    private Instant since() {
        return java.util.Objects.requireNonNull(
                store.findById(entry).orElseThrow().care().since());
    }

    private void remindAt(Instant moment) {
        new Reverification(store, Clock.fixed(moment, ZoneOffset.UTC), PERIOD).remind();
        events.await();
    }

    private List<?> told(PersonId person) {
        return actAs.person(person, () -> inbox.page(0, 20, Lang.EN)).stream()
                .filter(line -> line.toString().contains("Officer"))
                .toList();
    }
}
