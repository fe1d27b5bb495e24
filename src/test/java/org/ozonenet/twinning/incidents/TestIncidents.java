package org.ozonenet.twinning.incidents;

import java.util.EnumMap;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeId;

/** Reports for tests. */
public final class TestIncidents {

    private TestIncidents() {}

    /** Nothing but what is needed. */
    public static IncidentDraft bare(ExchangeId exchange, String country) {
        return new IncidentDraft(
                IncidentId.random(),
                exchange,
                new Iso2(country),
                0,
                new IncidentFacts(Map.of(
                        IncidentField.STATUS, "SUSPECTED",
                        IncidentField.FOUND_AT, "2026-02-14T20:30:00Z",
                        IncidentField.MEANS, "PRIVATE_CAR")));
    }

    /** With names, papers and words of the writer. */
    public static IncidentDraft full(ExchangeId exchange, String country) {
        var bare = bare(exchange, country);
        return new IncidentDraft(
                bare.id(),
                exchange,
                bare.country(),
                0,
                bare.facts()
                        .with(Map.ofEntries(
                                Map.entry("POST", "cn-kg-02"),
                                Map.entry("TRICK", "FALSE_LABEL"),
                                Map.entry("DECLARED", "R-134a"),
                                Map.entry("IDENTIFIED", "HCFC-22"),
                                Map.entry("READING", "R-22 99.9; air 0.1"),
                                Map.entry("QUANTITY", "13.6"),
                                Map.entry("PACKAGING", "DISPOSABLE_CYLINDER"),
                                Map.entry("PACKAGES", "1"),
                                Map.entry("ORIGIN", "CN"),
                                Map.entry("DESTINATION", country),
                                Map.entry("LABEL", "Altyn Cold R-134a"),
                                Map.entry("PERSONS", "Driver Testov"),
                                Map.entry("COMPANIES", "Altyn Cold (sample)"),
                                Map.entry("LICENCE", "KG-2026-0815"),
                                Map.entry("STORY", "Seen by Testov at night"))));
    }

    /** The form of an incident opened, these fields changed. */
    public static IncidentDraft with(IncidentSheet sheet, Map<IncidentField, String> changed) {
        var all = new EnumMap<IncidentField, String>(IncidentField.class);
        all.putAll(sheet.line().facts().values());
        all.putAll(changed);
        return new IncidentDraft(
                sheet.line().id(),
                sheet.line().exchange(),
                sheet.line().country(),
                sheet.steps().size(),
                new IncidentFacts(all));
    }
}
