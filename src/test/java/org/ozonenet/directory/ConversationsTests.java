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
import org.ozonenet.access.NotAllowedException;
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
