package org.ozonenet.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.GrantLine;
import org.ozonenet.access.Grants;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceMember;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicDraft;
import org.ozonenet.twinning.discussion.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class ExchangeRoomTests {

    private final ApplicationContext context;
    private final Exchanges exchanges;
    private final ExchangeKeeping keeping;
    private final Spaces spaces;
    private final EventsArrived events;
    private final Twins twins;

    ExchangeRoomTests(@Autowired ApplicationContext context, @Autowired EventsArrived events) {
        this.context = context;
        this.exchanges = context.getBean(Exchanges.class);
        this.keeping = context.getBean(ExchangeKeeping.class);
        this.spaces = context.getBean(Spaces.class);
        this.events = events;
        this.twins = new Twins(context);
    }

    @Test
    void opensItsInsideOnlyToThoseWhoAcceptedItsTerms() {
        var id = twins.opened(NetworkId.SEA, "LA", "VN");
        twins.as(twins.noo("LA"), () -> {
            assertThat(exchanges.sheet(id)).isEmpty();
            assertThat(exchanges.threshold(id)).isPresent();
            assertThat(line(id).title()).isNull();
            keeping.enter(id);
            assertThat(exchanges.sheet(id)).isPresent();
            assertThat(line(id).title()).isEqualTo("Shipments across the border");
        });
        twins.as(twins.noo("VN"), () -> assertThat(exchanges.sheet(id)).isEmpty());
    }

    @Test
    void showsToItsCoordinatorNumbersAndNoInside() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        twins.as(twins.coordinator(NetworkId.SEA), () -> {
            assertThat(exchanges.sheet(id)).isEmpty();
            assertThat(exchanges.threshold(id)).isEmpty();
            assertThat(exchanges.overview()).extracting(OverviewLine::id).contains(id);
            assertThat(spaces.mine()).doesNotContain(id.space());
        });
        twins.as(
                twins.coordinator(NetworkId.ECA),
                () -> assertThat(exchanges.overview())
                        .extracting(OverviewLine::id)
                        .doesNotContain(id));
        twins.as(twins.noo("LA"), () -> assertThat(exchanges.overview()).isEmpty());
    }

    @Test
    void opensByTheAgreementOfTwoOzoneOfficers() {
        var id = twins.as(twins.noo("KG"), () -> keeping.propose(Twins.draft("CN", "KG")));
        twins.as(twins.noo("KG"), () -> {
            assertThatThrownBy(() -> keeping.enter(id)).isInstanceOf(NotAllowedException.class);
            assertThat(line(id).mayAgree()).isFalse();
        });
        twins.as(
                twins.customs("CN"),
                () -> assertThatThrownBy(() -> keeping.agree(id)).isInstanceOf(NotAllowedException.class));
        twins.as(twins.noo("CN"), () -> {
            assertThat(line(id).mayAgree()).isTrue();
            keeping.agree(id);
            keeping.enter(id);
            assertThat(exchanges.sheet(id)).isPresent();
        });
    }

    @Test
    void isLostWithTheFunctionAtTheSameMomentInEverySpace() {
        var id = twins.opened(NetworkId.SEA, "LA", "VN");
        var leaving = TestPersons.in(context).named("leaving-" + Id.random(), Function.NOO, Scope.country("VN"));
        twins.enter(id, leaving);
        twins.as(leaving, () -> assertThat(exchanges.sheet(id)).isPresent());

        twins.as(leaving, () -> {
            var grants = context.getBean(Grants.class);
            List<GrantLine> history = grants.history(leaving);
            grants.revoke(leaving, history.getFirst().grant());
            assertThat(exchanges.sheet(id)).isEmpty();
            assertThat(exchanges.threshold(id)).isEmpty();
        });
        events.await();
        twins.as(leaving, () -> assertThat(spaces.mine()).isEmpty());
    }

    @Test
    void closesToAllButOzoneOfficersWhileSuspendedAndOpensAgain() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        twins.as(twins.noo("LA"), () -> keeping.move(id, ExchangeState.SUSPENDED, "A leak is looked into"));

        twins.as(twins.customs("LA"), () -> assertThat(exchanges.sheet(id)).isEmpty());
        twins.as(twins.noo("VN"), () -> {
            assertThat(exchanges.sheet(id)).hasValueSatisfying(sheet -> {
                assertThat(sheet.remark()).isEqualTo("A leak is looked into");
                assertThat(sheet.mayWrite()).isFalse();
            });
            keeping.move(id, ExchangeState.OPEN, null);
        });
        twins.as(twins.customs("LA"), () -> assertThat(exchanges.sheet(id)).isPresent());

        twins.as(twins.noo("VN"), () -> keeping.move(id, ExchangeState.CLOSED, "Done"));
        twins.as(
                twins.customs("LA"),
                () -> assertThat(exchanges.sheet(id))
                        .hasValueSatisfying(
                                sheet -> assertThat(sheet.mayWrite()).isFalse()));
    }

    @Test
    void letsAnOfficerInByTheOwnCountryAlone() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        var officer = twins.officer("LA");
        twins.as(officer, () -> assertThatThrownBy(() -> keeping.enter(id)).isInstanceOf(NotAllowedException.class));
        twins.as(
                twins.customs("VN"),
                () -> assertThatThrownBy(() -> keeping.letIn(id, officer)).isInstanceOf(NotAllowedException.class));

        twins.as(twins.customs("LA"), () -> keeping.letIn(id, officer));
        twins.enter(id, officer);
        twins.as(officer, () -> assertThat(exchanges.sheet(id)).isPresent());

        twins.as(twins.noo("LA"), () -> keeping.sendOut(id, officer));
        twins.as(officer, () -> assertThat(exchanges.sheet(id)).isEmpty());
    }

    @Test
    void tellsThePartiesWhoBrokeTheGlassAndWhy() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        var reason = "A court in Vientiane asks for the record";
        twins.as(twins.administrator(), () -> {
            assertThat(exchanges.sheet(id)).isEmpty();
            keeping.breakGlass(id, reason);
            assertThat(exchanges.sheet(id)).hasValueSatisfying(sheet -> {
                assertThat(sheet.mayWrite()).isFalse();
                assertThat(sheet.sides()).isEmpty();
            });
        });
        events.await();
        twins.as(twins.customs("VN"), () -> {
            assertThat(exchanges.sheet(id).orElseThrow().glass())
                    .extracting(pane -> pane.reason())
                    .contains(reason);
            assertThat(context.getBean(Inbox.class).page(0, 20, Lang.EN))
                    .extracting(line -> line.sentence())
                    .anyMatch(sentence -> sentence.startsWith("An administrator who is no member"));
        });
    }

    @Test
    void answersForAnUnknownIdentifierAsForAClosedOne() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        twins.as(twins.noo("KZ"), () -> {
            for (var asked : List.of(id, ExchangeId.random())) {
                assertThat(exchanges.sheet(asked)).isEmpty();
                assertThat(exchanges.threshold(asked)).isEmpty();
                assertThatThrownBy(() -> keeping.enter(asked)).hasMessage("Not allowed: ENTER");
                assertThatThrownBy(() -> keeping.move(asked, ExchangeState.CLOSED, null))
                        .hasMessage("Not allowed: MOVE");
                assertThatThrownBy(() -> keeping.nameContacts(asked, new Iso2("KZ"), List.of()))
                        .hasMessage("Not allowed: KEEP");
            }
        });
    }

    @Test
    void givesNobodyAChairWhoCouldLetOthersIn() {
        var id = twins.inhabited(NetworkId.SEA, "LA", "VN");
        PersonId stranger = twins.noo("KZ");
        twins.as(twins.noo("LA"), () -> {
            assertThatThrownBy(() -> spaces.add(id.space(), stranger, org.ozonenet.access.SpaceRole.PARTICIPANT))
                    .isInstanceOf(NotAllowedException.class);
            assertThat(spaces.members(id.space()))
                    .extracting(SpaceMember::person)
                    .doesNotContain(stranger);
        });
    }

    private ExchangeLine line(ExchangeId id) {
        return exchanges.mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsMembersDiscussAndTellsTheOthersThatAndNotWhat() {
        var discussion = context.getBean(Discussion.class);
        var id = twins.inhabited(NetworkId.ECA, "KG", "UZ");
        var topic = TopicId.random();
        var draft = new TopicDraft(topic, id, "Joint patrols", Tlp.AMBER, new Saying("first", "Когда начнём?", "ru"));
        twins.as(twins.customs("KG"), () -> discussion.begin(draft));
        twins.as(twins.customs("KG"), () -> discussion.begin(draft));
        twins.as(twins.noo("UZ"), () -> {
            discussion.say(topic, new Saying("second", "In March", "en"));
            discussion.say(topic, new Saying("second", "In March", "en"));
        });
        events.await();

        var sheet = twins.as(twins.noo("KG"), () -> discussion.sheet(topic)).orElseThrow();
        assertThat(sheet.posts()).extracting(post -> post.saying().text()).containsExactly("Когда начнём?", "In March");
        assertThat(twins.as(
                        twins.customs("UZ"), () -> context.getBean(Inbox.class).page(0, 50, Lang.EN)))
                .filteredOn(line -> String.valueOf(line.link()).contains(topic.value()))
                .hasSize(2)
                .noneMatch(line -> line.sentence().contains("March"));
        for (var outsider : List.of(twins.noo("KZ"), twins.coordinator(NetworkId.ECA), twins.administrator())) {
            twins.as(outsider, () -> {
                assertThat(discussion.sheet(topic)).isEmpty();
                assertThatThrownBy(() -> discussion.of(id)).isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> discussion.say(topic, new Saying("third", "Hello", "en")))
                        .isInstanceOf(NotAllowedException.class);
            });
        }
    }

    @Test
    void letsAnotherPartyInWhenAllOzoneOfficersAgree() {
        var invitations = context.getBean(PartyInvitations.class);
        var id = twins.inhabited(NetworkId.SEA, "KH", "VN");
        var party = new Party(new Iso2("TH"), Authority.OZONE_UNIT);
        assertThatThrownBy(() -> twins.as(twins.customs("KH"), () -> invitations.invite(id, party)))
                .isInstanceOf(NotAllowedException.class);
        twins.as(twins.noo("KH"), () -> {
            invitations.invite(id, party);
            invitations.invite(id, party);
        });
        events.await();
        var invited = twins.as(twins.noo("TH"), () -> invitations.mine()).getFirst();
        assertThat(invited.missing()).containsExactlyInAnyOrder(new Iso2("VN"), new Iso2("TH"));
        twins.as(twins.noo("TH"), () -> {
            invitations.agree(invited.id());
            assertThat(exchanges.threshold(id)).isEmpty();
        });
        twins.as(twins.noo("VN"), () -> invitations.agree(invited.id()));
        events.await();

        twins.enter(id, twins.noo("TH"));
        twins.as(
                twins.noo("TH"),
                () -> assertThat(exchanges.sheet(id).orElseThrow().countries()).contains(new Iso2("TH")));
        twins.as(twins.customs("TH"), () -> assertThat(exchanges.threshold(id)).isEmpty());
    }
}
