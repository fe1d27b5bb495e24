package org.ozonenet.twinning.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.ozonenet.meetings.ui.MeetingLinks;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.plan.PlanDraft;
import org.ozonenet.twinning.plan.PlanLine;
import org.ozonenet.twinning.plan.PlanState;
import org.ozonenet.twinning.plan.WorkPlans;

/** An activity: what, who, by when, how far, and for members who write the way to say so. */
final class PlanCard extends Composite<Div> {

    private final PlanLine line;
    private final WorkPlans plans;
    private final PlanWords words;
    private final Runnable changed;

    PlanCard(PlanLine line, ExchangeSheet sheet, WorkPlans plans, PlanWords words, Runnable changed) {
        this.line = line;
        this.plans = plans;
        this.words = words;
        this.changed = changed;
        var plan = line.plan();
        var card = getContent();
        card.add(new H2(plan.title()));
        var marks =
                new Div(mark(words.text("plan.state." + line.state())), mark(words.text("plan.kind." + plan.kind())));
        marks.addClassName("ozn-marks");
        if (line.late()) {
            var late = mark(words.text("twinning.late"));
            late.addClassName("ozn-tw-late");
            marks.add(late);
        }
        card.add(marks, new Paragraph(words.party(plan.responsible())));
        var due = new Paragraph(words.text("plan.due.on", words.day(plan.due())));
        due.addClassName("ozn-secondary");
        card.add(due);
        if (!plan.about().isEmpty()) {
            var about = new Paragraph(plan.about());
            about.addClassName("ozn-tw-said");
            card.add(about);
        }
        linked(plan, sheet);
        var remark = line.entries().getLast().remark();
        if (!remark.isEmpty()) {
            card.add(new Paragraph(words.text("plan.remark") + ": " + remark));
        }
        if (sheet.mayWrite()) {
            buttons(sheet);
        }
    }

    private void linked(PlanDraft plan, ExchangeSheet sheet) {
        var list = new UnorderedList();
        plan.meetings().stream()
                .filter(words::maySee)
                .forEach(meeting -> list.add(new ListItem(MeetingLinks.to(meeting, words.meeting(meeting)))));
        if (!plan.recommendations().isEmpty()) {
            words.recommendations(sheet.countries()).stream()
                    .filter(each -> plan.recommendations().contains(each.id()))
                    .forEach(each -> list.add(new ListItem(words.recommendation(each))));
        }
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
    }

    private void buttons(ExchangeSheet sheet) {
        var bar = new Div();
        bar.addClassName("ozn-tw-buttons");
        var move = new Button(words.text("plan.move"), click -> move());
        move.setAriaLabel(words.text("plan.move") + ": " + line.plan().title());
        var change = new Button(
                words.text("plan.change"),
                click -> new PlanDialog(sheet, line.plan(), words, draft -> {
                            plans.keep(draft);
                            changed.run();
                        })
                        .open());
        change.setAriaLabel(words.text("plan.change") + ": " + line.plan().title());
        bar.add(move, change);
        getContent().add(bar);
    }

    private void move() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(line.plan().title());
        var state = new Select<PlanState>();
        state.setLabel(words.text("plan.state"));
        state.setItems(PlanState.values());
        state.setItemLabelGenerator(each -> words.text("plan.state." + each));
        state.setValue(line.state());
        var remark = new TextArea(words.text("plan.remark"));
        remark.setMaxLength(2_000);
        remark.setWidthFull();
        dialog.add(state, remark);
        var save = new Button(words.text("plan.save"), click -> {
            plans.move(line.plan().id(), Optional.ofNullable(state.getValue()).orElse(line.state()), remark.getValue());
            dialog.close();
            changed.run();
        });
        save.addThemeName("primary");
        dialog.getFooter().add(new Button(words.text("common.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("ozn-mark");
        return mark;
    }
}
