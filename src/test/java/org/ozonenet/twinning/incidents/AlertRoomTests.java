package org.ozonenet.twinning.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class AlertRoomTests {

    private final ApplicationContext context;
    private final Alerts alerts;
    private final Twins twins;

    AlertRoomTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.alerts = context.getBean(Alerts.class);
        this.twins = new Twins(context);
    }

    @Test
    void reachesTheOfficersOfTheNetworkAndNobodyElse() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(exchange);
        var reader = twins.noo("UZ");
        twins.as(twins.customs("KG"), () -> alerts.give(id, Set.of(NetworkId.ECA)));
        context.getBean(EventsArrived.class).await();

        var alert = twins.as(reader, () -> alerts.running().getFirst());
        assertThat(alert.toString()).doesNotContain("Testov", "Altyn", "0815", id.value(), exchange.value());
        twins.as(reader, () -> {
            assertThat(alerts.find(alert.id())).hasValue(alert);
            assertThat(alerts.reached(id)).isEmpty();
            assertThat(context.getBean(Inbox.class).page(0, 5, Lang.EN).toString())
                    .contains(
                            "Alert from Kyrgyzstan",
                            "twinning/alerts/" + alert.id().value())
                    .doesNotContain("Testov", "Altyn");
        });
        twins.as(
                twins.coordinator(NetworkId.ECA),
                () -> assertThat(alerts.running()).contains(alert));
        twins.as(twins.noo("LA"), () -> {
            assertThat(alerts.find(alert.id())).isEmpty();
            assertThat(alerts.running()).doesNotContain(alert);
        });
    }

    @Test
    void isGivenByTheOfficersWhoAnswerForTheReportingSide() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(exchange);
        var officer = twins.officer("KG");
        twins.as(
                twins.customs("KG"),
                () -> context.getBean(ExchangeKeeping.class).letIn(exchange, officer));
        twins.enter(exchange, officer);
        for (var refused : new org.ozonenet.access.PersonId[] {
            twins.noo("CN"), officer, twins.noo("UZ"), twins.coordinator(NetworkId.ECA), twins.administrator()
        }) {
            twins.as(refused, () -> {
                assertThat(alerts.preview(id)).isEmpty();
                assertThatThrownBy(() -> alerts.give(id, Set.of(NetworkId.ECA)))
                        .isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> alerts.end(id)).isInstanceOf(NotAllowedException.class);
            });
        }
        twins.as(twins.noo("KG"), () -> {
            assertThat(alerts.preview(id)).isPresent();
            assertThatThrownBy(() -> alerts.give(id, Set.of())).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void saysWhatWasKnownWhenItWasGivenAndEndsWhenItIsTakenBack() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(exchange);
        twins.as(twins.noo("KG"), () -> {
            alerts.give(id, Set.of(NetworkId.ECA));
            var sheet = context.getBean(Incidents.class).sheet(id).orElseThrow();
            context.getBean(IncidentReporting.class)
                    .send(TestIncidents.with(sheet, Map.of(IncidentField.QUANTITY, "40")));
            assertThat(alerts.reached(id)).containsExactly(NetworkId.ECA);
            assertThat(running(id).content().kilograms()).isEqualByComparingTo("13.6");
            alerts.give(id, Set.of(NetworkId.ECA, NetworkId.SEA));
            assertThat(running(id).content().kilograms()).isEqualByComparingTo("40");
            assertThat(running(id).networks()).hasSize(2);
            var alert = running(id).id();
            alerts.end(id);
            assertThat(alerts.find(alert)).isEmpty();
            assertThat(alerts.reached(id)).isEmpty();
        });
    }

    private AlertLine running(IncidentId id) {
        var step = context.getBean(Incidents.class).sheet(id).orElseThrow().steps().reversed().stream()
                .filter(each -> each.kind() == IncidentStepKind.ALERT)
                .findFirst()
                .orElseThrow();
        return alerts.find(new AlertId(step.facts().getOrDefault("alert", ""))).orElseThrow();
    }

    private IncidentId reported(ExchangeId exchange) {
        return twins.as(
                twins.customs("KG"),
                () -> context.getBean(IncidentReporting.class).send(TestIncidents.full(exchange, "KG")));
    }
}
