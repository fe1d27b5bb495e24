package org.ozonenet.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.FunctionGranted;
import org.ozonenet.access.GrantId;
import org.ozonenet.access.MailAddresses;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class NoticesRoomTests {

    private static final String SECRET = "Consignment of 400 cylinders";

    @Autowired
    InboxStore store;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeWords words;

    @Autowired
    MailAddresses addresses;

    @Autowired
    PushSender pushes;

    @Autowired
    AccessNews news;

    @Autowired
    EventsArrived events;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MongoOperations operations;

    private final Clock clock = new TickingClock();
    private final List<Mail> mails = new ArrayList<>();
    private Notices notices;

    @BeforeEach
    void emptyInbox() {
        events.await();
        operations.getCollection("notices").deleteMany(new Document());
        notices = new Notices(
                store, new NoticeMails(mails::add, addresses, words, "https://portal.example/"), pushes, clock);
    }

    @Test
    void theSameEventIsToldOnce() {
        notices.tell(List.of(me(), me()), notice("event-1", Tlp.GREEN));
        notices.tell(List.of(me()), notice("event-1", Tlp.GREEN));
        notices.tell(List.of(me()), notice("event-2", Tlp.GREEN));

        assertThat(inbox.count()).isEqualTo(2);
        assertThat(mails)
                .extracting(Mail::id)
                .as("told apart by the mailer")
                .containsOnly(id("event-1"), id("event-2"));
    }

    @Test
    void noWordAboveGreenStandsInAMail() {
        for (var marking : Tlp.values()) {
            notices.tell(List.of(me()), notice("event-" + marking.ordinal(), marking));
        }

        assertThat(mails).hasSize(5);
        for (var marking : Tlp.values()) {
            var mail = mails.get(marking.ordinal());
            assertThat(mail.subject().contains(SECRET)).isEqualTo(marking.mayLeaveThePortal());
            assertThat(mail.text().contains(SECRET)).isEqualTo(marking.mayLeaveThePortal());
            assertThat(mail.text().contains("cases/17")).isEqualTo(marking.mayLeaveThePortal());
            assertThat(mail.text()).contains("https://portal.example/");
        }
        assertThat(inbox.page(0, 10, Lang.EN)).allMatch(line -> line.sentence().contains(SECRET));
    }

    @Test
    void oneReadsAndMarksOnlyTheOwnNotices() {
        notices.tell(List.of(me(), new PersonId("somebody-else")), notice("event-1", Tlp.AMBER));

        assertThat(inbox.unread()).isEqualTo(1);
        var others = NoticeId.of("event-1", new PersonId("somebody-else"));
        assertThatThrownBy(() -> inbox.markRead(others)).isInstanceOf(NoSuchElementException.class);
        inbox.markRead(NoticeId.of("event-1", me()));
        assertThat(inbox.unread()).isZero();
        assertThat(store.countByRecipientAndRead(new PersonId("somebody-else"), false))
                .isEqualTo(1);
    }

    @Test
    void unreadStandsBeforeReadAndTheLatestFirst() {
        notices.tell(List.of(me()), notice("event-1", Tlp.GREEN));
        notices.tell(List.of(me()), notice("event-2", Tlp.GREEN));
        notices.tell(List.of(me()), notice("event-3", Tlp.GREEN));
        inbox.markRead(NoticeId.of("event-3", me()));

        assertThat(inbox.page(0, 10, Lang.EN))
                .extracting(line -> line.id().value())
                .containsExactly(id("event-2"), id("event-1"), id("event-3"));
    }

    @Test
    void aGrantIsToldInTheLanguageOfTheReader() {
        var event = new FunctionGranted(
                EventHeader.portal(clock.instant(), null),
                me(),
                GrantId.random(),
                Function.CUSTOMS_FOCAL_POINT,
                Scope.country("KG"));
        news.on(event);
        news.on(event);

        assertThat(inbox.page(0, 5, Lang.EN))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.sentence()).isEqualTo("You now act as Customs focal point: Kyrgyzstan"));
        assertThat(inbox.page(0, 5, Lang.ZH).getFirst().sentence()).contains("吉尔吉斯斯坦");
    }

    private PersonId me() {
        return currentActor.require().person();
    }

    private String id(String event) {
        return NoticeId.of(event, me()).value();
    }

    private static Notice notice(String event, Tlp marking) {
        return new Notice(
                event,
                "notices.function-granted",
                List.of(new NoticeArgument.Text(SECRET), new NoticeArgument.OfCountry(new Iso2("LA"))),
                marking,
                "cases/17");
    }
}
