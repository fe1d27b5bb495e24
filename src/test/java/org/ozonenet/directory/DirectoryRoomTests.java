package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.reference.PostId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class DirectoryRoomTests {

    @Autowired
    Directory directory;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    FocalPoints focalPoints;

    @Autowired
    Nominations nominations;

    @Autowired
    Counterparts counterparts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    EntryStore store;

    @Autowired
    MongoOperations operations;

    @BeforeEach
    void nobody() {
        operations.getCollection("directory-entries").deleteMany(new Document());
    }

    @Test
    void anOzoneOfficerKeepsTheEntriesOfTheOwnCountryAndOfNoOther() {
        var id = entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.CUSTOMS_OFFICER));

        assertThat(directory.entry(id)).get().extracting(EntryProfile::mayKeep).isEqualTo(true);
        assertThatThrownBy(() -> entries.add(DirectoryFixtures.person("VN", "Officer", ContactFunction.NOO)))
                .isInstanceOf(NotAllowedException.class);
        var elsewhere = stored(DirectoryFixtures.person("VN", "Officer", ContactFunction.CUSTOMS_OFFICER));
        assertThatThrownBy(() -> entries.open(elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> entries.verify(elsewhere, Verification.How.TELEPHONE_CALL))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> entries.reportVacancy(elsewhere)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "SEA")
    void aCoordinatorNamesTheOzoneOfficersOfTheNetworkAndNobodyElse() {
        var id = entries.add(DirectoryFixtures.person("VN", "Officer", ContactFunction.NOO));

        assertThat(directory.entry(id)).isPresent();
        assertThatThrownBy(() -> entries.add(DirectoryFixtures.person("KG", "Officer", ContactFunction.NOO)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(
                        () -> entries.add(DirectoryFixtures.person("VN", "Officer", ContactFunction.CUSTOMS_OFFICER)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_OFFICER, country = "VN")
    void aPersonKeepsTheOwnEntryButNominatesNobodyAndLeastOfAllThemselves() {
        var me = currentActor.require().person();
        var own = DirectoryFixtures.person(
                "VN", "Me", ContactFunction.CUSTOMS_OFFICER, me, List.of(DirectoryFixtures.SECRET));
        var id = stored(own);

        entries.change(id, 0, own.withMeans(List.of(DirectoryFixtures.OPEN)));
        assertThat(directory.entry(id).orElseThrow().card().means()).containsExactly(DirectoryFixtures.OPEN);
        var promoted = DirectoryFixtures.person("VN", "Me", ContactFunction.NOO, me, List.of());
        assertThatThrownBy(() -> entries.change(id, 1, promoted)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> entries.add(promoted)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_OFFICER, country = "PH")
    void somebodyOfNoNeighbouringCountrySeesNoPrivateNumberAnywhere() {
        var desk = DirectoryFixtures.desk("LA", "Desk", "la-vn-01")
                .withMeans(List.of(DirectoryFixtures.PRIVATE, DirectoryFixtures.OPEN));
        var id = stored(desk);
        stored(DirectoryFixtures.person("LA", "Officer", ContactFunction.NOO));

        var everywhere = List.of(
                directory.entry(id).orElseThrow().card(),
                directory.page(DirectoryFilter.all(), PageRequest.of(0, 10)).getFirst(),
                directory
                        .counterpartsAt(new PostId("la-vn-01"))
                        .orElseThrow()
                        .sides()
                        .getFirst()
                        .serving()
                        .getFirst(),
                focalPoints.of(new Iso2("LA")).getFirst().holders().getFirst());

        assertThat(everywhere).allSatisfy(card -> {
            assertThat(card.means()).containsExactly(DirectoryFixtures.OPEN);
            assertThat(card.moreMeans()).isTrue();
        });
    }

    @Test
    void fieldsThatTheKeeperDoesNotSeeSurviveAChange() {
        var holder = new org.ozonenet.access.PersonId("somebody-else");
        var id = stored(DirectoryFixtures.person(
                "LA",
                "Officer",
                ContactFunction.CUSTOMS_OFFICER,
                holder,
                List.of(DirectoryFixtures.SECRET, DirectoryFixtures.OPEN)));

        var opened = entries.open(id);
        assertThat(opened.draft().means()).containsExactly(DirectoryFixtures.OPEN);
        entries.change(id, opened.version(), opened.draft().withMeans(List.of()));

        assertThat(store.findById(id).orElseThrow().says().means()).containsExactly(DirectoryFixtures.SECRET);
    }

    @Test
    void nobodyOverwritesWhatAnotherWroteMeanwhile() {
        var id = entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.CUSTOMS_OFFICER));
        var opened = entries.open(id);
        entries.verify(id, Verification.How.TELEPHONE_CALL);

        assertThatThrownBy(() -> entries.change(id, opened.version(), opened.draft()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aVerificationSpeaksOnlyForWhatWasWrittenThen() {
        var id = entries.add(DirectoryFixtures.person("LA", "Officer", ContactFunction.CUSTOMS_OFFICER));
        assertThat(directory.entry(id).orElseThrow().card().verified()).isNull();
        entries.verify(id, Verification.How.TELEPHONE_CALL);
        assertThat(directory.entry(id).orElseThrow().card().isVerified()).isTrue();

        var opened = entries.open(id);
        entries.change(id, opened.version(), opened.draft().withMeans(List.of()));

        var card = directory.entry(id).orElseThrow().card();
        assertThat(card.isVerified()).isFalse();
        assertThat(card.verified()).isNotNull();
    }

    @Test
    void aVacantPlaceIsShownAndNothingOfItsLastHolder() {
        var id = entries.add(DirectoryFixtures.person("LA", "Holder", ContactFunction.CUSTOMS_FOCAL_POINT));
        entries.reportVacancy(id);

        var card = directory.entry(id).orElseThrow().card();
        assertThat(card.vacant()).isTrue();
        assertThat(card.means()).isEmpty();
        assertThat(card.name().forms()).doesNotContain("Holder");
        assertThat(focalPoints.of(new Iso2("LA")))
                .filteredOn(point -> point.function() == ContactFunction.CUSTOMS_FOCAL_POINT)
                .allMatch(FocalPoints.FocalPoint::isVacant);
        assertThat(directory.count(DirectoryFilter.all().named("Holder"))).isZero();
    }

    @Test
    void showsTheOtherSideOfAPostFirstAndSaysWhoIsNextWhereNobodyServesIt() {
        stored(DirectoryFixtures.desk("LA", "Dansavanh desk", "la-vn-01"));
        stored(DirectoryFixtures.person("VN", "Officer", ContactFunction.NOO));
        stored(DirectoryFixtures.person("VN", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));

        var sides =
                directory.counterpartsAt(new PostId("la-vn-01")).orElseThrow().sides();

        assertThat(sides).extracting(side -> side.place().country().value()).containsExactly("VN", "LA");
        assertThat(sides.getFirst().isServed()).isFalse();
        assertThat(sides.getFirst().nextLevel())
                .extracting(card -> card.name().latin())
                .containsExactly("Focal point", "Officer");
        assertThat(sides.getLast().isServed()).isTrue();
        assertThat(sides.getLast().serving().getFirst().open()).isTrue();
    }

    @Test
    void findsByCountryNetworkFunctionLanguageAndWordsOfAnyScript() {
        stored(DirectoryFixtures.person("LA", "Vientiane officer", ContactFunction.NOO));
        stored(DirectoryFixtures.person("KG", "Торугарт дежурный", ContactFunction.CUSTOMS_OFFICER));

        assertThat(directory.count(DirectoryFilter.all())).isEqualTo(2);
        assertThat(found(DirectoryFilter.all().of(new Iso2("KG")))).isEqualTo("Торугарт дежурный");
        assertThat(found(DirectoryFilter.all().of(NetworkId.SEA))).isEqualTo("Vientiane officer");
        assertThat(found(DirectoryFilter.all().of(ContactFunction.NOO))).isEqualTo("Vientiane officer");
        assertThat(found(DirectoryFilter.all().named("torugart"))).isEqualTo("Торугарт дежурный");
        assertThat(directory.count(DirectoryFilter.all().speaking("en"))).isEqualTo(2);
        assertThat(directory.count(DirectoryFilter.all().speaking("fr"))).isZero();
        assertThat(directory.count(DirectoryFilter.all().named("(.*"))).isEqualTo(2);
    }

    @Test
    void refusesAPostThatDoesNotTouchTheCountry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entries.add(DirectoryFixtures.desk("LA", "Desk", "cn-kz-01")));
    }

    private String found(DirectoryFilter filter) {
        var page = directory.page(filter, PageRequest.of(0, 10));
        assertThat(page).hasSize(1);
        return page.getFirst().name().latin();
    }

    /** As if somebody else had written it. */
    private EntryId stored(EntryDraft draft) {
        var entry = Entry.added(draft, currentActor.require().person(), java.time.Instant.now());
        return store.save(new Entry(
                        entry.id(),
                        null,
                        entry.says(),
                        List.of(),
                        entry.changedAt(),
                        entry.words(),
                        entry.order(),
                        entry.sortName(),
                        entry.care(),
                        null,
                        Outbox.empty()))
                .id();
    }

    @Test
    void aNominationStandsWithItsDocumentUntilTheHolderGoesAndNobodyNominatesThemselves() {
        var id = stored(DirectoryFixtures.person("LA", "Focal point", ContactFunction.CUSTOMS_FOCAL_POINT));
        var note = new NominationDraft("Ministry of Finance", "Note 12/2026", java.time.LocalDate.of(2026, 2, 3));

        nominations.record(id, note);
        assertThat(directory.entry(id).orElseThrow().nomination()).isEqualTo(note);
        entries.reportVacancy(id);
        assertThat(directory.entry(id).orElseThrow().nomination()).isNull();

        var me = currentActor.require().person();
        var own = stored(DirectoryFixtures.person("LA", "Me", ContactFunction.NOO, me, List.of()));
        assertThat(nominations.mayRecord(own)).isFalse();
        assertThatThrownBy(() -> nominations.record(own, note)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void thoseAcrossTheBorderAreCounterpartsWithThePostsInCommon() {
        stored(DirectoryFixtures.person("VN", "Officer there", ContactFunction.NOO));

        var vietNam = counterparts.mine().stream()
                .filter(each -> each.country().equals(new Iso2("VN")))
                .findFirst()
                .orElseThrow();
        assertThat(vietNam.posts()).anyMatch(post -> post.id().equals(new PostId("la-vn-01")));
        assertThat(vietNam.contacts()).extracting(card -> card.name().latin()).containsExactly("Officer there");
        assertThat(vietNam.contacts().getFirst().means()).containsExactly(DirectoryFixtures.OPEN);
        assertThat(counterparts.mine()).noneMatch(each -> each.country().equals(new Iso2("PH")));
    }
}
