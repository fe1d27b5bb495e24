package org.ozonenet.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.ozonenet.twinning.evidence.EvidenceFiles;
import org.ozonenet.twinning.incidents.AlertId;
import org.ozonenet.twinning.incidents.Alerts;
import org.ozonenet.twinning.incidents.IncidentDraft;
import org.ozonenet.twinning.incidents.IncidentDrafts;
import org.ozonenet.twinning.incidents.IncidentFacts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.incidents.TestIncidents;
import org.ozonenet.twinning.plan.PlanDraft;
import org.ozonenet.twinning.plan.PlanItemId;
import org.ozonenet.twinning.plan.PlanKind;
import org.ozonenet.twinning.plan.PlanState;
import org.ozonenet.twinning.plan.WorkPlans;
import org.springframework.context.ApplicationContext;

/** Incidents, alerts and activities for the test of confidentiality: made in every exchange, asked for by everybody. */
final class InsideItems {

    private record Inside(ExchangeId exchange, IncidentId incident, PlanItemId activity, String owner) {}

    private final ApplicationContext portal;
    private final Oracle oracle;
    private final Map<String, PersonId> persons;
    private final String secret;
    private final Twins twins;
    private final List<Inside> items = new ArrayList<>();
    private final Map<AlertId, NetworkId> alerts = new LinkedHashMap<>();

    InsideItems(ApplicationContext portal, Oracle oracle, Map<String, PersonId> persons, String secret) {
        this.portal = portal;
        this.oracle = oracle;
        this.persons = persons;
        this.secret = secret;
        this.twins = new Twins(portal);
    }

    /** An incident full of names, a draft, an activity in each exchange; in every second one an alert to a network. */
    void make(Collection<ExchangeId> exchanges, List<String> countries) {
        for (var exchange : exchanges) {
            var country = new TreeSet<>(oracle.parties.getOrDefault(exchange.value(), Set.of()))
                    .first()
                    .substring(0, 2);
            var owner = "conf-" + countries.indexOf(country);
            items.add(twins.as(persons.get(owner), () -> inside(exchange, country, owner)));
        }
    }

    private Inside inside(ExchangeId exchange, String country, String owner) {
        var id = portal.getBean(IncidentReporting.class).send(incident(exchange, country));
        portal.getBean(IncidentReporting.class).note(id, secret + "note");
        portal.getBean(IncidentDrafts.class).keep(incident(exchange, country));
        var activity = new PlanDraft(
                PlanItemId.random(),
                exchange,
                PlanKind.TRAINING,
                secret + "activity",
                secret + "about",
                new Party(new Iso2(country), Authority.OZONE_UNIT),
                LocalDate.of(2026, 6, 30),
                Set.of(),
                Set.of());
        portal.getBean(WorkPlans.class).keep(activity);
        portal.getBean(WorkPlans.class).move(activity.id(), PlanState.UNDER_WAY, secret + "remark");
        if (items.size() % 2 == 0) {
            var network = items.size() % 4 == 0 ? NetworkId.SEA : NetworkId.ECA;
            portal.getBean(Alerts.class).give(id, Set.of(network));
            var step = portal.getBean(Incidents.class)
                    .sheet(id)
                    .orElseThrow()
                    .steps()
                    .getLast();
            alerts.put(new AlertId(step.facts().getOrDefault("alert", "")), network);
        }
        return new Inside(exchange, id, activity.id(), owner);
    }

    private IncidentDraft incident(ExchangeId exchange, String country) {
        var values = new LinkedHashMap<IncidentField, String>();
        for (var field : IncidentField.values()) {
            switch (field.kind()) {
                case TEXT, LINES, SUBSTANCE -> values.put(field, secret + field);
                default -> {}
            }
        }
        var bare = TestIncidents.bare(exchange, country);
        values.putAll(bare.facts().values());
        return new IncidentDraft(bare.id(), exchange, bare.country(), 0, new IncidentFacts(values));
    }

    /** What this person, who is signed in, sees otherwise than the rules say. */
    List<String> ask(String name, Collection<ExchangeId> where, String when) {
        var wrong = new ArrayList<String>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!where.contains(item.exchange())) {
                continue;
            }
            var expected = oracle.sees(name, item.exchange().value(), Set.of());
            var ways = new LinkedHashMap<String, BooleanSupplier>();
            ways.put(
                    "page",
                    () -> portal.getBean(Incidents.class).sheet(item.incident()).isPresent());
            ways.put("list", () -> has(() -> portal.getBean(Incidents.class).of(item.exchange())));
            ways.put(
                    "figures",
                    () -> portal.getBean(Incidents.class).mine().stream()
                            .anyMatch(line -> line.id().equals(item.incident())));
            ways.put(
                    "evidence",
                    () -> has(() -> new String(
                            portal.getBean(EvidenceFiles.class).of(item.incident()), StandardCharsets.UTF_8)));
            ways.put("plan", () -> has(() -> portal.getBean(WorkPlans.class).of(item.exchange())));
            if (!expected || i % 8 == 0) {
                ways.put(
                        "paper",
                        () -> opens(() -> portal.getBean(EvidenceFiles.class).paper(item.incident(), Lang.EN)));
                ways.put(
                        "summary",
                        () -> opens(
                                () -> portal.getBean(WorkPlans.class).summary(item.exchange(), 2026, false, Lang.EN)));
            }
            ways.forEach((way, sees) -> {
                if (sees.getAsBoolean() != expected) {
                    wrong.add("%s: %s %s by %s incident or activity of %s"
                            .formatted(when, name, expected ? "does not see" : "sees", way, item.exchange()));
                }
            });
            var isWriter = name.equals(item.owner()) && expected;
            if (has(() -> portal.getBean(IncidentDrafts.class).mine(item.exchange())) != isWriter) {
                wrong.add("%s: %s and the drafts of %s".formatted(when, name, item.exchange()));
            }
        }
        wrong.addAll(alerts(name, when));
        return wrong;
    }

    /** Alerts are for the officials of a network, and say nothing that somebody typed. */
    private List<String> alerts(String name, String when) {
        var wrong = new ArrayList<String>();
        var networks = portal.getBean(Networks.class);
        var running = portal.getBean(Alerts.class).running();
        assertThat(running.toString()).doesNotContain(secret);
        alerts.forEach((alert, network) -> {
            var expected = oracle.functions.getOrDefault(name, Set.of()).stream()
                    .filter(function -> function.matches("(NOO|CUSTOMS_FOCAL_POINT|CUSTOMS_OFFICER) .."))
                    .map(function -> new Iso2(function.substring(function.length() - 2)))
                    .anyMatch(country -> networks.of(country).contains(network));
            var isListed = running.stream().anyMatch(line -> line.id().equals(alert));
            if (isListed != expected || portal.getBean(Alerts.class).find(alert).isPresent() != expected) {
                wrong.add("%s: %s and an alert to %s".formatted(when, name, network));
            }
        });
        return wrong;
    }

    /** The pages of all of them, by deep link, as whoever is signed in. */
    void open(Runnable look) {
        for (var item : items) {
            for (var path : List.of("incidents/" + item.incident().value(), "incident", "plan")) {
                UI.getCurrent()
                        .navigate("twinning/%s/%s".formatted(item.exchange().value(), path));
                look.run();
            }
        }
        for (var path : List.of("twinning/incidents", "twinning/alerts")) {
            UI.getCurrent().navigate(path);
            look.run();
        }
        alerts.keySet().forEach(alert -> {
            UI.getCurrent().navigate("twinning/alerts/" + alert.value());
            look.run();
        });
    }

    private boolean has(Supplier<Object> read) {
        try {
            return read.get().toString().contains(secret);
        } catch (NotAllowedException e) {
            return false;
        }
    }

    private static boolean opens(Supplier<byte[]> file) {
        try {
            return file.get().length > 0;
        } catch (NotAllowedException e) {
            return false;
        }
    }
}
