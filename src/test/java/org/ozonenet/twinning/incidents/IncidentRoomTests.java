package org.ozonenet.twinning.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.twinning.ChainHash;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeState;
import org.ozonenet.twinning.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class IncidentRoomTests {

    private final ApplicationContext context;
    private final Incidents incidents;
    private final IncidentReporting reporting;
    private final IncidentDrafts drafts;
    private final Twins twins;

    IncidentRoomTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.incidents = context.getBean(Incidents.class);
        this.reporting = context.getBean(IncidentReporting.class);
        this.drafts = context.getBean(IncidentDrafts.class);
        this.twins = new Twins(context);
    }

    @Test
    void isReportedWithThreeFieldsAndGrowsLater() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = TestIncidents.bare(exchange, "KG");
        twins.as(twins.customs("KG"), () -> {
            reporting.send(draft);
        });
        twins.as(twins.noo("KG"), () -> {
            var sheet = incidents.sheet(draft.id()).orElseThrow();
            reporting.send(TestIncidents.with(
                    sheet, Map.of(IncidentField.READING, "R-22 99,9", IncidentField.DECLARED, "R-134a")));
        });

        twins.as(twins.noo("CN"), () -> {
            var sheet = incidents.sheet(draft.id()).orElseThrow();
            assertThat(sheet.steps())
                    .extracting(IncidentStep::kind)
                    .containsExactly(IncidentStepKind.REPORT, IncidentStepKind.CHANGE);
            assertThat(sheet.steps().getLast().facts()).containsOnlyKeys("READING", "DECLARED");
            assertThat(sheet.comparison().orElseThrow().finding()).isEqualTo(Comparison.Finding.ANOTHER_GAS);
            assertThat(sheet.mayChange()).isFalse();
            assertThat(sheet.mayNote()).isTrue();
        });
    }

    @Test
    void asksForWhatIsMissingAndSaysNothingOfWhatWasTyped() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = new IncidentDraft(
                IncidentId.random(),
                exchange,
                new Iso2("KG"),
                0,
                new IncidentFacts(Map.of(
                        IncidentField.STATUS,
                        "PERHAPS",
                        IncidentField.QUANTITY,
                        "much",
                        IncidentField.STORY,
                        "Secret")));
        twins.as(twins.customs("KG"), () -> {
            assertThatThrownBy(() -> reporting.send(draft))
                    .isInstanceOfSatisfying(
                            IncidentIncompleteException.class,
                            e -> assertThat(e.fields())
                                    .containsExactlyInAnyOrder(
                                            IncidentField.STATUS,
                                            IncidentField.FOUND_AT,
                                            IncidentField.MEANS,
                                            IncidentField.QUANTITY))
                    .message()
                    .doesNotContain("Secret", "PERHAPS");
            var tomorrow = TestIncidents.bare(exchange, "KG");
            var later = new IncidentDraft(
                    tomorrow.id(),
                    exchange,
                    tomorrow.country(),
                    0,
                    tomorrow.facts()
                            .with(Map.of(
                                    "FOUND_AT",
                                    Instant.now().plus(Duration.ofDays(1)).toString())));
            assertThatThrownBy(() -> reporting.send(later)).isInstanceOf(IncidentIncompleteException.class);
        });
    }

    @Test
    void isOneIncidentThoughTheFormIsSentTwice() throws InterruptedException {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = TestIncidents.full(exchange, "KG");
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                threads.submit(() -> {
                    together.await();
                    twins.as(twins.customs("KG"), () -> {
                        reporting.send(draft);
                    });
                    return null;
                });
            }
            together.countDown();
        }
        twins.as(twins.customs("CN"), () -> {
            assertThat(incidents.of(exchange)).hasSize(1);
            assertThat(incidents.sheet(draft.id()).orElseThrow().steps()).hasSize(1);
        });
    }

    @Test
    void keepsWhatTwoOfASideWroteAtOnce() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.as(twins.customs("KG"), () -> reporting.send(TestIncidents.full(exchange, "KG")));
        twins.as(twins.noo("KG"), () -> {
            var seen = incidents.sheet(id).orElseThrow();
            reporting.send(TestIncidents.with(seen, Map.of(IncidentField.COURT, "PENDING")));
            // Written on what was seen before the court was entered: the field is not there, and not taken back.
            reporting.send(TestIncidents.with(seen, Map.of(IncidentField.SEIZURE, "SEIZED", IncidentField.LABEL, "")));
        });
        twins.as(twins.noo("CN"), () -> {
            var facts = incidents.sheet(id).orElseThrow().line().facts();
            assertThat(facts.text(IncidentField.COURT)).hasValue("PENDING");
            assertThat(facts.text(IncidentField.SEIZURE)).hasValue("SEIZED");
            assertThat(facts.text(IncidentField.LABEL)).isEmpty();
        });
    }

    @Test
    void isForMembersAloneAndIsChangedByTheSideThatReportedIt() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.as(twins.customs("KG"), () -> reporting.send(TestIncidents.full(exchange, "KG")));
        twins.as(twins.noo("UZ"), () -> {
            assertThat(incidents.sheet(id)).isEmpty();
            assertThatThrownBy(() -> incidents.of(exchange)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> reporting.note(id, "Hello")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> reporting.note(IncidentId.random(), "Hello"))
                    .isInstanceOf(NotAllowedException.class)
                    .hasMessage("Not allowed: WRITE");
        });
        twins.as(twins.noo("CN"), () -> {
            var sheet = incidents.sheet(id).orElseThrow();
            assertThatThrownBy(() -> reporting.send(TestIncidents.with(sheet, Map.of(IncidentField.PLACE, "Here"))))
                    .isInstanceOf(NotAllowedException.class);
            var inOwnName = new IncidentDraft(
                    id, exchange, new Iso2("CN"), 1, sheet.line().facts());
            assertThatThrownBy(() -> reporting.send(inOwnName)).isInstanceOf(NotAllowedException.class);
            reporting.note(id, "We look into the sender.");
            context.getBean(ExchangeKeeping.class).move(exchange, ExchangeState.SUSPENDED, "Looked into");
        });
        twins.as(twins.customs("KG"), () -> assertThat(incidents.sheet(id)).isEmpty());
        twins.as(twins.noo("KG"), () -> {
            var sheet = incidents.sheet(id).orElseThrow();
            assertThat(sheet.mayChange()).isFalse();
            assertThat(sheet.steps()).hasSize(2);
            assertThatThrownBy(() -> reporting.note(id, "Hello")).isInstanceOf(NotAllowedException.class);
        });
    }

    @Test
    void keepsDraftsForTheirWriterAlone() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = new IncidentDraft(
                IncidentId.random(),
                exchange,
                new Iso2("KG"),
                0,
                new IncidentFacts(Map.of(IncidentField.QUANTITY, "13,")));
        twins.as(twins.customs("KG"), () -> {
            drafts.keep(draft);
            assertThat(drafts.open(exchange, draft.id())).hasValue(draft);
            assertThat(drafts.mine(exchange)).containsExactly(draft);
        });
        twins.as(twins.noo("KG"), () -> {
            assertThat(drafts.open(exchange, draft.id())).isEmpty();
            assertThat(drafts.mine(exchange)).isEmpty();
            drafts.drop(exchange, draft.id());
        });
        twins.as(twins.customs("KG"), () -> {
            drafts.drop(exchange, draft.id());
            assertThat(drafts.mine(exchange)).isEmpty();
        });
    }

    @Test
    void bindsEachStepToTheOneBefore() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.as(twins.customs("KG"), () -> reporting.send(TestIncidents.full(exchange, "KG")));
        twins.as(twins.noo("CN"), () -> {
            reporting.note(id, "One");
            reporting.note(id, "Two");
            var before = ChainHash.BEGINNING;
            for (var step : incidents.sheet(id).orElseThrow().steps()) {
                assertThat(step.previous()).isEqualTo(before);
                assertThat(step.hash())
                        .isEqualTo(ChainHash.of(
                                before,
                                id.value(),
                                step.number(),
                                step.kind().name(),
                                step.at(),
                                step.by(),
                                step.function(),
                                step.side(),
                                step.facts()));
                before = step.hash();
            }
        });
    }

    @Test
    void tellsTheOthersInsideThatThereIsOneAndNothingOfIt() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.as(twins.customs("KG"), () -> {
            reporting.send(TestIncidents.full(exchange, "KG"));
        });
        context.getBean(EventsArrived.class).await();
        twins.as(
                twins.noo("CN"),
                () -> assertThat(
                                context.getBean(Inbox.class).page(0, 5, Lang.EN).toString())
                        .contains("An incident was reported")
                        .doesNotContain("R-134a", "Altyn", "13.6"));
        twins.as(
                twins.customs("KG"),
                () -> assertThat(List.of(context.getBean(Inbox.class).page(0, 5, Lang.EN))
                                .toString())
                        .doesNotContain("An incident was reported"));
    }
}
