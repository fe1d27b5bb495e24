package org.ozonenet.meetings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.SampleMeetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

@RoomTest
class ProposalsRoomTests {

    private static final Iso2 LAOS = new Iso2("LA");

    /** Of the seven countries of the dialogue of 2009 those that have officers in the sample data. */
    private static final List<String> SIX = List.of("CN", "KZ", "KG", "TJ", "TM", "UZ");

    @Autowired
    private Proposals proposals;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private ActAs actAs;

    @Autowired
    private ApplicationContext portal;

    private PersonId coordinator = new PersonId("nobody");
    private PersonId officer = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    @BeforeEach
    void aMeetingWithAnOfficerInIt() {
        var persons = TestPersons.in(portal);
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        officer = persons.with(Function.NOO, Scope.country("LA"));
        meeting = published();
    }

    @Test
    void whatAParticipantProposesIsAmendedAgreedAndOpenedForEachCountry() {
        var id = actAs.person(officer, () -> proposals.propose(meeting, draft("Label all cylinders"), null));
        actAs.person(coordinator, () -> {
            proposals.move(id, ProposalState.TABLED);
            proposals.amend(id, 1, draft("Label refillable cylinders"));
            proposals.move(id, ProposalState.AGREED);
        });

        var agreed = agreed(meeting);
        assertThat(agreed.text().texts()).containsValue("Label refillable cylinders");
        actAs.person(officer, () -> {
            var sheet = proposals.of(meeting).getFirst();
            assertThat(sheet.wordings()).hasSize(2);
            assertThat(sheet.steps())
                    .extracting(ProposalSheet.Step::state)
                    .containsExactly(ProposalState.PROPOSED, ProposalState.TABLED, ProposalState.AGREED);
            assertThatThrownBy(() -> proposals.amend(id, 2, draft("Too late")))
                    .isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void whoAmendsSecondIsToldAndWhoIsNoChairDecidesNothing() {
        var id = actAs.person(officer, () -> proposals.propose(meeting, draft("Label all cylinders"), null));
        actAs.person(coordinator, () -> proposals.amend(id, 1, draft("Label cylinders")));

        assertThatThrownBy(() -> actAs.person(officer, () -> proposals.amend(id, 1, draft("Label some"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> actAs.person(officer, () -> proposals.move(id, ProposalState.TABLED)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theNextMeetingOpensWithWhatIsLeftOpenAndTakesItUpAgain() {
        actAs.person(coordinator, () -> recommendations.agree(meeting, draft("Keep logbooks")));
        var left = agreed(meeting);
        var next = published();

        actAs.person(coordinator, () -> {
            assertThat(recommendations.openBefore(next))
                    .extracting(RecommendationSheet::id)
                    .contains(left.id());
            proposals.propose(next, left.draft(), left.id());
            assertThat(proposals.of(next).getFirst().carriedFrom()).isEqualTo(left.id());
        });
    }

    @Test
    void sixCountriesFollowUpTheDialogueOf2009() {
        var persons = TestPersons.in(portal);
        var organiser = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.ECA));
        var dialogue = actAs.person(organiser, () -> {
            var plan = SampleMeetings.dialogue();
            var id = planning.plan(null, plan);
            planning.publish(id, Tlp.CLEAR);
            recommendations.agree(
                    id,
                    new RecommendationDraft(
                            LocalizedText.english("Make proof of origin mandatory"),
                            Category.PROOF_OF_ORIGIN,
                            Set.copyOf(SIX.stream().map(Iso2::new).toList()),
                            null));
            return id;
        });
        var sheet = agreed(dialogue, 6);
        var states = List.of(
                ProgressState.DONE,
                ProgressState.DONE,
                ProgressState.UNDER_WAY,
                ProgressState.NOT_STARTED,
                ProgressState.NOT_APPLICABLE,
                ProgressState.DONE);
        for (var i = 0; i < SIX.size(); i++) {
            var noo = persons.with(Function.NOO, Scope.country(SIX.get(i)));
            var own = sheet.id().progressOf(new Iso2(SIX.get(i)));
            var report = new ProgressReport(states.get(i), "As the country reports");
            actAs.person(noo, () -> recommendations.report(own, report));
        }

        assertThat(agreed(dialogue, 6).countries())
                .filteredOn(line -> line.state() == ProgressState.DONE)
                .hasSize(3);
        assertThat(agreed(dialogue, 6).countries())
                .noneMatch(line -> line.state() == ProgressState.NOT_REPORTED)
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Label all cylinders. | Label refillable cylinders. | Label -all- +refillable+ cylinders.",
                "Keep logbooks. | Keep logbooks. | Keep logbooks.",
                "Вести журналы. | Вести журналы учёта. | Вести журналы+ учёта+."
            })
    void showsWhatChangedWordByWord(String before, String after, String expected) {
        var shown = Stream.of(WordDiff.of(before, after, Locale.ENGLISH))
                .flatMap(List::stream)
                .map(piece -> switch (piece.change()) {
                    case SAME -> piece.text();
                    case REMOVED -> "-" + piece.text() + "-";
                    case ADDED -> "+" + piece.text() + "+";
                })
                .toList();

        assertThat(String.join("", shown).replace("-+", "- +")).isEqualTo(expected);
    }

    private RecommendationSheet agreed(MeetingId of) {
        return agreed(of, 1);
    }

    private RecommendationSheet agreed(MeetingId of, int countries) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> actAs.person(officer, () -> recommendations.of(of)),
                        all -> !all.isEmpty() && all.getFirst().countries().size() == countries)
                .getFirst();
    }

    private MeetingId published() {
        return actAs.person(coordinator, () -> {
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            portal.getBean(Spaces.class).add(id.space(), officer, SpaceRole.PARTICIPANT);
            return id;
        });
    }

    private static RecommendationDraft draft(String text) {
        return new RecommendationDraft(LocalizedText.english(text), Category.LABELLING, Set.of(LAOS), null);
    }
}
