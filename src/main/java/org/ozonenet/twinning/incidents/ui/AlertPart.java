package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.incidents.AlertContent;
import org.ozonenet.twinning.incidents.Alerts;
import org.ozonenet.twinning.incidents.IncidentId;

/** On the page of an incident: whom its alert reaches, and for those who may, giving it and taking it back. */
@SpringComponent
class AlertPart {

    private final Alerts alerts;
    private final IncidentWords words;

    AlertPart(Alerts alerts, IncidentWords words) {
        this.alerts = alerts;
        this.words = words;
    }

    Component of(IncidentId id, Runnable changed) {
        var reached = alerts.reached(id);
        var preview = alerts.preview(id);
        var section = new Section();
        if (reached.isEmpty() && preview.isEmpty()) {
            section.setVisible(false);
            return section;
        }
        section.add(new H2(words.text("incidents.alert")));
        section.add(new Paragraph(
                reached.isEmpty()
                        ? words.text("incidents.alert.not-given")
                        : words.text(
                                "incidents.alert.given",
                                reached.stream().sorted().map(words::network).collect(Collectors.joining(", ")))));
        var buttons = new Div();
        buttons.addClassName("ozn-tw-buttons");
        preview.ifPresent(content -> buttons.add(new Button(
                words.text(reached.isEmpty() ? "incidents.alert.give" : "incidents.alert.renew"),
                click -> ask(id, content, changed))));
        if (preview.isPresent() && !reached.isEmpty()) {
            buttons.add(new Button(words.text("incidents.alert.end"), click -> {
                alerts.end(id);
                changed.run();
            }));
        }
        section.add(buttons);
        return section;
    }

    /** Shows all that would be told before it is. */
    private void ask(IncidentId id, AlertContent content, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.text("incidents.alert.give"));
        var networks = new CheckboxGroup<NetworkId>(words.text("incidents.alert.networks"));
        networks.setItems(words.networks());
        networks.setItemLabelGenerator(words::network);
        var reached = alerts.reached(id);
        networks.setValue(reached);
        dialog.add(new Paragraph(words.text("incidents.alert.told")), new AlertFacts(content, words), networks);
        var give = new Button(words.text("incidents.alert.give"), click -> {
            networks.setErrorMessage(words.text("incidents.alert.networks.missing"));
            networks.setInvalid(networks.getValue().isEmpty());
            if (!networks.isInvalid()) {
                alerts.give(id, networks.getValue());
                dialog.close();
                changed.run();
            }
        });
        give.addThemeName("primary");
        dialog.getFooter().add(new Button(words.text("common.cancel"), click -> dialog.close()), give);
        dialog.open();
    }
}
