package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
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

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class ContactReportsTests {

    @Autowired
    ContactReports reports;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryBoard board;

    @Autowired
    Inbox inbox;

    @Autowired
    ActAs actAs;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    EventsArrived events;

    @Autowired
    MongoOperations operations;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void nobody() {
        operations.getCollection("directory-entries").deleteMany(new Document());
    }

    @Test
    void whoeverNoticedItReportsTheKeeperDecidesAndTheReporterHears() {
        var id = entries.add(DirectoryFixtures.person("LA", "Reported officer", ContactFunction.CUSTOMS_OFFICER));
        entries.verify(id, Verification.How.OFFICIAL_NOTE);
        var before = percent(id);
        var noticed = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, new Scope.Country(new Iso2("VN")));

        actAs.person(noticed, () -> {
            reports.report(id, new ReportDraft(ReportDraft.Kind.WRONG, "Another ministry answers", null));
            assertThat(reports.waiting(id)).isEqualTo(1);
            assertThatThrownBy(() -> reports.open(id)).isInstanceOf(NotAllowedException.class);
        });
        events.await();
        assertThat(percent(id)).isLessThan(before);
        assertThat(told(currentActor.require().person())).isTrue();

        var open = reports.open(id).getFirst();
        assertThatThrownBy(() -> actAs.person(noticed, () -> reports.decide(open.id(), true)))
                .isInstanceOf(NotAllowedException.class);
        reports.decide(open.id(), true);
        events.await();
        assertThat(reports.waiting(id)).isZero();
        assertThat(told(noticed)).isTrue();
    }

    @Test
    void aCorrectionNamesItsSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDraft(ReportDraft.Kind.CORRECTION, "Another name", null));
    }

    @Test
    void theBoardCountsWhatIsVerifiedAndNamesWhatIsMissing() {
        var id = entries.add(DirectoryFixtures.desk("LA", "Desk", "la-vn-01"));
        entries.add(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        entries.verify(id, Verification.How.TELEPHONE_CALL);
        var coordinator = TestPersons.in(context).with(Function.NETWORK_COORDINATOR, new Scope.Network(NetworkId.SEA));

        actAs.person(coordinator, () -> {
            var laos = board.lines().stream()
                    .filter(line -> line.country().value().equals("LA"))
                    .findFirst()
                    .orElseThrow();
            assertThat(laos.held()).isEqualTo(2);
            assertThat(laos.percentVerified()).isEqualTo(50);
            assertThat(laos.vacantFunctions()).containsExactly(ContactFunction.NOO);
            assertThat(laos.unservedPosts())
                    .isNotEmpty()
                    .noneMatch(post -> post.id().value().equals("la-vn-01"));
            assertThat(board.lines()).noneMatch(line -> line.country().value().equals("KZ"));
        });
    }

    private int percent(EntryId id) {
        return Freshness.of(directory.entry(id).orElseThrow().card(), java.time.Instant.now())
                .percent();
    }

    private boolean told(PersonId person) {
        return actAs.person(
                person,
                () -> inbox.page(0, 20, Lang.EN).stream()
                        .anyMatch(line -> line.toString().contains("Reported officer")));
    }
}
