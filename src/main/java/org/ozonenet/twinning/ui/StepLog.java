package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ozonenet.twinning.enquiries.Step;

/** What happened to an enquiry, oldest first: when, by whom and in which function. */
final class StepLog extends Composite<Section> {

    private final TwinningWords words;

    StepLog(List<Step> steps, TwinningWords words) {
        this.words = words;
        var list = new OrderedList();
        list.addClassName("ozn-tw-log");
        steps.forEach(step -> list.add(line(step)));
        getContent().add(new H2(getTranslation("twinning.log")), list);
    }

    /** Free text stays in the language in which it was written, and says so. */
    static Div original(Component page, String text, String language) {
        var said = new Paragraph(text);
        said.addClassName("ozn-tw-said");
        said.getElement().setAttribute("lang", language);
        var mark = new Span(page.getTranslation("twinning.original", language));
        mark.addClassName("ozn-secondary");
        return new Div(mark, said);
    }

    private ListItem line(Step step) {
        var side = step.side();
        var who = side == null
                ? "OzoneNet"
                : words.person(step.by()) + ", " + getTranslation("common.function." + step.function()) + ", "
                        + words.country(side);
        var item = new ListItem(new Span(getTranslation("twinning.step." + step.kind())));
        var when = new Span(" · " + words.moment(step.at()) + " · " + who);
        when.addClassName("ozn-secondary");
        item.add(when);
        var text = step.facts().get("text");
        if (text != null) {
            item.add(original(this, text, step.facts().getOrDefault("language", "")));
        }
        return item;
    }
}
