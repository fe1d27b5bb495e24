package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.platform.outbox.EventsArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class ConversationsTests {

    @Autowired
    Conversations conversations;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    EntryStore store;

    @Autowired
    ActAs actAs;

    @Autowired
    EventsArrived events;

    @Autowired
    MongoOperations operations;

    @Autowired
    ApplicationContext context;

    @Autowired
    Grants grants;

    private static final Scope LAOS = new Scope.Country(new Iso2("LA"));

    private PersonId officer;
    private PersonId stranger;
    private EntryId entry;

    @BeforeEach
    void anOfficerAtThePost() {
        operations.getCollection("directory-entries").deleteMany(new Document());
        operations.getCollection("outgoing-mails").deleteMany(new Document());
        var laos = new Scope.Country(new Iso2("LA"));
        officer = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, laos);
        stranger = TestPersons.in(context).with(Function.CUSTOMS_FOCAL_POINT, new Scope.Country(new Iso2("VN")));
        entry = entries.add(DirectoryFixtures.person(
                "LA", "Officer", ContactFunction.CUSTOMS_OFFICER, officer, List.of(DirectoryFixtures.PRIVATE)));
    }

    @Test
    void aMessageIsReadAndAnsweredByThoseWhoTakePartAndByNobodyElse() {
        var id = conversations.begin(draft(entry, Tlp.AMBER));

        actAs.person(officer, () -> {
            assertThat(conversations.mine().getFirst().unread()).isEqualTo(1);
            assertThat(conversations.read(id).messages())
                    .extracting(Conversations.Said::text)
                    .containsExactly("Thirty cylinders without papers");
            assertThat(conversations.mine().getFirst().unread()).isZero();
            conversations.reply(id, "On the way");
        });
        assertThat(conversations.read(id).messages().getFirst().readByAll()).isTrue();
        actAs.person(stranger, () -> {
            assertThat(conversations.mine()).noneMatch(line -> line.id().equals(id));
            assertThatThrownBy(() -> conversations.read(id)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> conversations.reply(id, "Hello")).isInstanceOf(NotAllowedException.class);
        });
        events.await();
        assertThat(store.findById(entry).orElseThrow().care().signs())
                .extracting(Sign::kind)
                .containsExactly(Sign.Kind.ANSWERED);
    }

    @Test
    void nothingOfAMessageAboveGreenStandsInAMail() {
        conversations.begin(draft(entry, Tlp.AMBER));
        events.await();

        assertThat(everythingIn("outgoing-mails")).doesNotContain("cylinders").doesNotContain("Container at the post");
    }

    @Test
    void aDeskIsReadByThoseOfItsCountryWhoServeThePostAndByTheFocalPointWhereNobodyDoes() {
        var desk = entries.add(DirectoryFixtures.desk("LA", "Desk", "la-vn-01"));
        var focal = TestPersons.in(context).with(Function.CUSTOMS_FOCAL_POINT, new Scope.Country(new Iso2("LA")));
        var id = conversations.begin(draft(desk, Tlp.GREEN));

        actAs.person(
                focal,
                () -> assertThat(conversations.mine())
                        .anyMatch(line -> line.id().equals(id)));
    }

    @Test
    void aSuccessorFindsTheOpenConversationsAndNothingReachesTheOneWhoLeft() {
        var id = conversations.begin(draft(entry, Tlp.AMBER));
        var successor = TestPersons.in(context)
                .named("successor-of-the-officer", Function.CUSTOMS_OFFICER, new Scope.Country(new Iso2("LA")));
        assertThat(entries.successors(entry))
                .extracting(PersonCard::person)
                .contains(successor)
                .doesNotContain(officer);

        entries.handOver(entry, successor);
        events.await();

        var says = store.findById(entry).orElseThrow().says();
        assertThat(says.account()).isEqualTo(successor);
        assertThat(says.means()).isEmpty();
        actAs.person(
                successor, () -> assertThat(conversations.read(id).messages()).hasSize(1));
        actAs.person(
                officer,
                () -> assertThatThrownBy(() -> conversations.read(id)).isInstanceOf(NotAllowedException.class));
        assertThat(everythingIn("notices")).contains("directory.notice.handed-over");
        assertThatThrownBy(() -> actAs.person(stranger, () -> entries.handOver(entry, stranger)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whereAPlaceBecomesVacantItsOpenConversationsGoToTheNextLevel() {
        var focal = TestPersons.in(context).with(Function.CUSTOMS_FOCAL_POINT, new Scope.Country(new Iso2("LA")));
        var id = conversations.begin(draft(entry, Tlp.AMBER));

        entries.reportVacancy(entry);
        events.await();

        actAs.person(focal, () -> assertThat(conversations.read(id).messages()).hasSize(1));
        actAs.person(officer, () -> assertThat(conversations.mine()).isEmpty());
    }

    @Test
    void thoseWhoKeepTheEntryAreToldThatItsHolderLostTheFunction() {
        var leaver = TestPersons.in(context)
                .named("leaver-" + PersonId.random().value().substring(0, 8), Function.CUSTOMS_OFFICER, LAOS);
        entries.add(DirectoryFixtures.person("LA", "Leaver", ContactFunction.CUSTOMS_OFFICER, leaver, List.of()));

        var grant = grants.history(leaver).getFirst().grant();
        grants.revoke(leaver, grant);
        events.await();

        assertThat(everythingIn("notices")).contains("directory.notice.holder-left");
    }

    @Test
    void nobodyWritesToThemselvesAlone() {
        var mine = actAs.person(officer, () -> conversations.reaches(entry));
        assertThat(mine).isFalse();
        assertThatThrownBy(() -> actAs.person(officer, () -> conversations.begin(draft(entry, Tlp.GREEN))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private String everythingIn(String collection) {
        var all = new StringBuilder();
        operations.getCollection(collection).find().forEach(mail -> all.append(mail.toJson()));
        return all.toString();
    }

    private static MessageDraft draft(EntryId to, Tlp marking) {
        return new MessageDraft(Set.of(to), "Container at the post", "Thirty cylinders without papers", marking);
    }
}
