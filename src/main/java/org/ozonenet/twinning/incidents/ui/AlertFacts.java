package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.substances.SubstanceId;
import org.ozonenet.shell.Facts;
import org.ozonenet.twinning.incidents.AlertContent;
import org.ozonenet.twinning.incidents.IncidentField;

/** What an alert says, in the reader's language. */
final class AlertFacts extends Composite<Div> {

    private final IncidentWords words;
    private final Facts facts = new Facts();

    AlertFacts(AlertContent content, IncidentWords words) {
        this.words = words;
        choice(IncidentField.STATUS, content.status());
        fact(
                "incidents.month",
                YearMonth.of(content.year(), content.month())
                        .format(DateTimeFormatter.ofPattern("LLLL yyyy", words.locale())));
        var post = content.post();
        fact("incidents.where", words.country(content.country()) + (post == null ? "" : " · " + words.post(post)));
        choice(IncidentField.MEANS, content.means());
        choice(IncidentField.TRICK, content.trick());
        choice(IncidentField.DIRECTION, content.direction());
        country(IncidentField.ORIGIN, content.origin());
        country(IncidentField.VIA, content.via());
        country(IncidentField.DESTINATION, content.destination());
        gas(IncidentField.DECLARED, content.declared());
        gas(IncidentField.IDENTIFIED, content.identified());
        var finding = content.finding();
        if (finding != null) {
            var read = content.read().stream().map(words::gas).collect(Collectors.joining(", "));
            fact("incidents.reading", words.text("incidents.finding." + finding) + " (" + read + ")");
        }
        var mass = content.kilograms();
        if (mass != null) {
            facts.with(words.field(IncidentField.QUANTITY), words.kilograms(mass));
        }
        choice(IncidentField.PACKAGING, content.packaging());
        var packages = content.packages();
        if (packages != null) {
            facts.with(words.field(IncidentField.PACKAGES), String.valueOf(packages));
        }
        choice(IncidentField.DETECTION, content.detection());
        choice(IncidentField.SEIZURE, content.seizure());
        getContent().add(facts);
    }

    private void fact(String key, String value) {
        facts.with(words.text(key), value);
    }

    private void choice(IncidentField field, @Nullable Enum<?> chosen) {
        if (chosen != null) {
            facts.with(words.field(field), words.choice(field, chosen.name()));
        }
    }

    private void country(IncidentField field, @Nullable Iso2 country) {
        if (country != null) {
            facts.with(words.field(field), words.country(country));
        }
    }

    private void gas(IncidentField field, @Nullable SubstanceId gas) {
        if (gas != null) {
            facts.with(words.field(field), words.gas(gas));
        }
    }
}
