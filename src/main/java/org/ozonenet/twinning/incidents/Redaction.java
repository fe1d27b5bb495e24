package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.reference.identifier.Reading;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.reference.substances.SubstanceId;

/**
 * What of an incident may be told to those outside its exchange. Only what is chosen from lists and numbers goes
 * through; a substance only by its place in reference data; of the time only the month.
 */
final class Redaction {

    private Redaction() {}

    static AlertContent of(IncidentFacts facts, Iso2 country, Gases gases) {
        var found = facts.foundAt().orElse(Instant.EPOCH).atZone(ZoneOffset.UTC);
        var reading = facts.text(IncidentField.READING).flatMap(text -> Reading.of(text, gases));
        var declared = gas(facts, IncidentField.DECLARED, gases);
        return new AlertContent(
                facts.choice(IncidentField.STATUS, Suspicion.class).orElse(Suspicion.SUSPECTED),
                country,
                found.getYear(),
                found.getMonthValue(),
                facts.post().orElse(null),
                facts.choice(IncidentField.MEANS, Means.class).orElse(Means.OTHER),
                facts.choice(IncidentField.TRICK, Trick.class).orElse(null),
                facts.choice(IncidentField.DIRECTION, Direction.class).orElse(null),
                facts.country(IncidentField.ORIGIN).orElse(null),
                facts.country(IncidentField.VIA).orElse(null),
                facts.country(IncidentField.DESTINATION).orElse(null),
                facts.choice(IncidentField.DETECTION, Detection.class).orElse(null),
                declared.orElse(null),
                gas(facts, IncidentField.IDENTIFIED, gases).orElse(null),
                reading.map(read -> Comparison.of(read, declared, gases).finding())
                        .orElse(null),
                reading.map(Redaction::named).orElse(List.of()),
                facts.kilograms(IncidentField.QUANTITY).orElse(null),
                facts.choice(IncidentField.PACKAGING, Packaging.class).orElse(null),
                facts.count(IncidentField.PACKAGES).orElse(null),
                facts.choice(IncidentField.SEIZURE, Seizure.class).orElse(null));
    }

    private static Optional<SubstanceId> gas(IncidentFacts facts, IncidentField field, Gases gases) {
        return facts.text(field).flatMap(gases::find).map(Substance::id);
    }

    private static List<SubstanceId> named(Reading reading) {
        return reading.gases().keySet().stream()
                .sorted(Comparator.comparing((SubstanceId gas) -> reading.of(gas))
                        .reversed()
                        .thenComparing(SubstanceId::value))
                .toList();
    }
}
