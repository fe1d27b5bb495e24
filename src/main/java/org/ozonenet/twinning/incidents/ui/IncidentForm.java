package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.incidents.IncidentDraft;
import org.ozonenet.twinning.incidents.IncidentFacts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.Incidents;

/** The fields of a report: first what is known where it was found, the others folded away until they are needed. */
final class IncidentForm extends Div {

    private final IncidentWords words;
    private final Incidents incidents;
    private final Runnable changed;
    private final Map<IncidentField, FieldInput> inputs = new LinkedHashMap<>();
    private final Map<IncidentField.Part, Details> parts = new EnumMap<>(IncidentField.Part.class);
    private final Select<Iso2> country = new Select<>();
    private boolean filling = true;

    IncidentForm(
            ExchangeSheet exchange, IncidentDraft draft, IncidentWords words, Incidents incidents, Runnable changed) {
        this.words = words;
        this.incidents = incidents;
        this.changed = changed;
        addClassName("ozn-form");
        country.setLabel(getTranslation("twinning.form.asking"));
        country.setItems(exchange.sides());
        country.setItemLabelGenerator(words::country);
        country.setValue(draft.country());
        country.setVisible(exchange.sides().size() > 1 && draft.seen() == 0);
        country.addValueChangeListener(change -> tell());
        add(country);
        for (var part : IncidentField.Part.values()) {
            add(part, draft, exchange.countries());
        }
        filling = false;
        showReading();
    }

    /** What was typed so far, under the identifiers of the draft from before. */
    IncidentDraft written(IncidentDraft before) {
        var typed = new EnumMap<IncidentField, String>(IncidentField.class);
        inputs.forEach((field, input) -> typed.put(field, input.value()));
        var side = country.getValue() == null ? before.country() : country.getValue();
        return new IncidentDraft(before.id(), before.exchange(), side, before.seen(), new IncidentFacts(typed));
    }

    /** Marks the fields that keep it from being sent, and shows those that are folded away. */
    void mark(Collection<IncidentField> wrong) {
        inputs.forEach((field, input) -> input.mark(wrong.contains(field), getTranslation("twinning.form.wrong")));
        wrong.forEach(field -> {
            var details = parts.get(field.part());
            if (details != null) {
                details.setOpened(true);
            }
        });
    }

    private void add(IncidentField.Part part, IncidentDraft draft, Collection<Iso2> around) {
        var group = new Div();
        group.addClassName("ozn-form");
        Stream.of(IncidentField.values()).filter(field -> field.part() == part).forEach(field -> {
            var kept = draft.facts().text(field).orElse("");
            var input = FieldInput.of(field, kept, words, around, this::tell);
            inputs.put(field, input);
            group.add(input.control());
        });
        if (part == IncidentField.Part.NOW) {
            add(group);
            return;
        }
        if (part == IncidentField.Part.NAMES) {
            var hint = new Paragraph(getTranslation("incidents.names.hint"));
            hint.addClassName("ozn-secondary");
            group.addComponentAsFirst(hint);
        }
        var details = new Details(getTranslation("incidents.part." + part), group);
        details.setOpened(draft.facts().values().keySet().stream().anyMatch(field -> field.part() == part));
        parts.put(part, details);
        add(details);
    }

    private void tell() {
        if (!filling) {
            showReading();
            changed.run();
        }
    }

    /** What the reading says stands below it at once, while the instrument is still in the hand. */
    private void showReading() {
        var reading = inputs.get(IncidentField.READING);
        var declared = inputs.get(IncidentField.DECLARED);
        if (reading != null && declared != null) {
            reading.help(incidents
                    .compare(reading.value(), declared.value())
                    .map(words::comparison)
                    .orElseGet(() -> getTranslation("incidents.reading.hint")));
        }
    }
}
