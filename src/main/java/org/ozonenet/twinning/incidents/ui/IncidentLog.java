package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentStep;
import org.ozonenet.twinning.incidents.IncidentStepKind;

/** What happened to an incident, oldest first: when, by whom and in which function, and what was said. */
final class IncidentLog extends Composite<Section> {

    private final IncidentWords words;

    IncidentLog(List<IncidentStep> steps, IncidentWords words) {
        this.words = words;
        var list = new OrderedList();
        list.addClassName("ozn-tw-log");
        steps.forEach(step -> list.add(line(step)));
        getContent().add(new H2(getTranslation("twinning.log")), list);
    }

    private ListItem line(IncidentStep step) {
        var item = new ListItem(new Span(getTranslation("incidents.step." + step.kind())));
        var who = new Span(" · " + words.moment(step.at()) + " · " + words.person(step.by()) + ", "
                + getTranslation("common.function." + step.function()) + ", " + words.country(step.side()));
        who.addClassName("ozn-secondary");
        item.add(who);
        var text = step.facts().get("text");
        if (text != null) {
            var said = new Paragraph(text);
            said.addClassName("ozn-tw-said");
            item.add(said);
        }
        if (step.kind() == IncidentStepKind.CHANGE) {
            item.add(changes(step.facts()));
        }
        return item;
    }

    private Component changes(Map<String, String> said) {
        var list = new UnorderedList();
        Stream.of(IncidentField.values())
                .filter(field -> said.containsKey(field.name()))
                .forEach(field -> {
                    var now = said.getOrDefault(field.name(), "");
                    list.add(new ListItem(words.field(field) + ": "
                            + (now.isEmpty() ? getTranslation("incidents.taken-back") : words.value(field, now))));
                });
        return list;
    }
}
