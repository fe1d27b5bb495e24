package org.ozonenet.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.incidents.Alerts;
import org.ozonenet.twinning.incidents.IncidentDraft;
import org.ozonenet.twinning.incidents.IncidentFacts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.plan.PlanDraft;
import org.ozonenet.twinning.plan.PlanItemId;
import org.ozonenet.twinning.plan.PlanKind;
import org.ozonenet.twinning.plan.PlanState;
import org.ozonenet.twinning.plan.WorkPlans;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two made-up incidents in a sample exchange, an alert about one of them, and a joint work plan. */
@Component
@Profile("demo")
class DemoIncidents implements DemoPart {

    private static final String EXCHANGE = "Irkeshtam and Torugart";

    private final Exchanges exchanges;
    private final Incidents incidents;
    private final IncidentReporting reporting;
    private final Alerts alerts;
    private final WorkPlans plans;
    private final Clock clock;

    DemoIncidents(
            Exchanges exchanges,
            Incidents incidents,
            IncidentReporting reporting,
            Alerts alerts,
            WorkPlans plans,
            Clock clock) {
        this.exchanges = exchanges;
        this.incidents = incidents;
        this.reporting = reporting;
        this.alerts = alerts;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void make(Cast cast) {
        var exchange = untouched(cast);
        if (exchange == null) {
            return;
        }
        var inACar = report(
                cast,
                "officer.kg",
                exchange,
                Map.ofEntries(
                        Map.entry(IncidentField.STATUS, "CONFIRMED"),
                        Map.entry(IncidentField.FOUND_AT, daysAgo(40)),
                        Map.entry(IncidentField.POST, "cn-kg-02"),
                        Map.entry(IncidentField.MEANS, "PRIVATE_CAR"),
                        Map.entry(IncidentField.TRICK, "FALSE_LABEL"),
                        Map.entry(IncidentField.DECLARED, "HFC-134a"),
                        Map.entry(IncidentField.IDENTIFIED, "HCFC-22"),
                        Map.entry(IncidentField.READING, "R-22 99.9; air 0.1"),
                        Map.entry(IncidentField.QUANTITY, "40.8"),
                        Map.entry(IncidentField.PACKAGING, "DISPOSABLE_CYLINDER"),
                        Map.entry(IncidentField.PACKAGES, "3"),
                        Map.entry(IncidentField.DIRECTION, "IMPORT"),
                        Map.entry(IncidentField.ORIGIN, "CN"),
                        Map.entry(IncidentField.DESTINATION, "KG"),
                        Map.entry(IncidentField.DETECTION, "IDENTIFIER"),
                        Map.entry(IncidentField.VEHICLE, "Sample 01 KG"),
                        Map.entry(IncidentField.SEIZURE, "SEIZED"),
                        Map.entry(IncidentField.SEIZED, "40.8"),
                        Map.entry(IncidentField.COURT, "PENDING"),
                        Map.entry(IncidentField.DISPOSAL, "STORED")));
        report(
                cast,
                "customs.cn",
                exchange,
                Map.of(
                        IncidentField.STATUS,
                        "SUSPECTED",
                        IncidentField.FOUND_AT,
                        daysAgo(6),
                        IncidentField.POST,
                        "cn-kg-01",
                        IncidentField.MEANS,
                        "CONTAINER",
                        IncidentField.TRICK,
                        "FALSE_CODE",
                        IncidentField.DECLARED,
                        "R-410A",
                        IncidentField.QUANTITY,
                        "1360",
                        IncidentField.CONTAINER_NUMBER,
                        "CSQU3054383"));
        cast.as("noo.cn", () -> reporting.note(inACar, "我们正在核查钢瓶的来源。"));
        cast.as("noo.kg", () -> alerts.give(inACar, Set.of(NetworkId.ECA)));
        plan(cast, exchange);
    }

    /** Null where there is no such exchange, or something was reported in it already. */
    private @Nullable ExchangeId untouched(Cast cast) {
        var found = new AtomicReference<Optional<ExchangeId>>(Optional.empty());
        cast.as(
                "noo.kg",
                () -> found.set(exchanges.mine().stream()
                        .filter(line -> EXCHANGE.equals(line.title()))
                        .map(ExchangeLine::id)
                        .filter(id -> incidents.of(id).isEmpty())
                        .findFirst()));
        return found.get().orElse(null);
    }

    private IncidentId report(Cast cast, String by, ExchangeId exchange, Map<IncidentField, String> facts) {
        var id = IncidentId.random();
        var country = new Iso2(by.substring(by.length() - 2).toUpperCase(java.util.Locale.ROOT));
        cast.as(
                by,
                () -> reporting.send(
                        new IncidentDraft(id, exchange, country, 0, new IncidentFacts(new EnumMap<>(facts)))));
        return id;
    }

    private void plan(Cast cast, ExchangeId exchange) {
        var today = LocalDate.now(clock);
        var training = activity(
                exchange,
                PlanKind.TRAINING,
                "Identifier training for officers of both sides",
                "KG",
                Authority.CUSTOMS,
                today.plusMonths(2));
        var data = activity(
                exchange,
                PlanKind.DATA_COMPARISON,
                "Compare licences and entries of the first half of the year",
                "CN",
                Authority.OZONE_UNIT,
                today.minusDays(10));
        cast.as("noo.kg", () -> {
            plans.keep(training);
            plans.keep(data);
        });
        cast.as("noo.cn", () -> plans.move(data.id(), PlanState.UNDER_WAY, "数据已提取。"));
    }

    private static PlanDraft activity(
            ExchangeId exchange, PlanKind kind, String title, String country, Authority authority, LocalDate due) {
        return new PlanDraft(
                PlanItemId.random(),
                exchange,
                kind,
                title,
                "",
                new Party(new Iso2(country), authority),
                due,
                Set.of(),
                Set.of());
    }

    private String daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).toString();
    }
}
