package org.ozonenet.twinning.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.plan.PlanDraft;
import org.ozonenet.twinning.plan.PlanItemId;
import org.ozonenet.twinning.plan.PlanKind;

/** Where an activity is planned or changed. */
final class PlanDialog extends Dialog {

    private final TextField title = new TextField();
    private final Select<PlanKind> kind = new Select<>();
    private final TextArea about = new TextArea();
    private final Select<Party> responsible = new Select<>();
    private final DatePicker due = new DatePicker();
    private final MultiSelectComboBox<MeetingId> meetings = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<RecommendationSheet> recommendations = new MultiSelectComboBox<>();

    PlanDialog(ExchangeSheet sheet, @Nullable PlanDraft before, PlanWords words, Consumer<PlanDraft> keep) {
        setHeaderTitle(words.text(before == null ? "plan.new" : "plan.change"));
        title.setLabel(words.text("plan.activity"));
        title.setMaxLength(PlanDraft.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        kind.setLabel(words.text("plan.kind"));
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(each -> words.text("plan.kind." + each));
        kind.setValue(PlanKind.TRAINING);
        about.setLabel(words.text("plan.about"));
        about.setMaxLength(PlanDraft.LONGEST_TEXT);
        responsible.setLabel(words.text("plan.responsible"));
        responsible.setItems(sheet.parties().stream().sorted().toList());
        responsible.setItemLabelGenerator(words::party);
        due.setLabel(words.text("plan.due"));
        due.setLocale(words.formats().locale());
        due.setRequiredIndicatorVisible(true);
        meetings.setLabel(words.text("plan.meetings"));
        meetings.setItemLabelGenerator(words::meeting);
        recommendations.setLabel(words.text("plan.recommendations"));
        recommendations.setItemLabelGenerator(words::recommendation);
        var all = new LinkedHashSet<>(words.meetings(sheet.countries()));
        var known = words.recommendations(sheet.countries());
        recommendations.setItems(known);
        if (before != null) {
            all.addAll(before.meetings());
            title.setValue(before.title());
            kind.setValue(before.kind());
            about.setValue(before.about());
            responsible.setValue(before.responsible());
            due.setValue(before.due());
        }
        meetings.setItems(all);
        if (before != null) {
            meetings.setValue(before.meetings());
            recommendations.setValue(known.stream()
                    .filter(each -> before.recommendations().contains(each.id()))
                    .collect(Collectors.toSet()));
        }
        var form = new Div(title, kind, responsible, due, about, meetings, recommendations);
        form.addClassName("ozn-form");
        add(form);
        var save = new Button(words.text("plan.save"), click -> {
            if (isWhole(words)) {
                close();
                keep.accept(new PlanDraft(
                        before == null ? PlanItemId.random() : before.id(),
                        sheet.id(),
                        kind.getValue(),
                        title.getValue(),
                        about.getValue(),
                        responsible.getValue(),
                        due.getValue(),
                        meetings.getValue(),
                        recommendations.getValue().stream()
                                .map(RecommendationSheet::id)
                                .collect(Collectors.toSet())));
            }
        });
        save.addThemeName("primary");
        getFooter().add(new Button(words.text("common.cancel"), click -> close()), save);
    }

    private boolean isWhole(PlanWords words) {
        var wrong = words.text("twinning.form.wrong");
        title.setErrorMessage(wrong);
        title.setInvalid(title.getValue().isBlank());
        responsible.setErrorMessage(wrong);
        responsible.setInvalid(responsible.getValue() == null);
        due.setErrorMessage(wrong);
        due.setInvalid(due.getValue() == null);
        return !title.isInvalid() && !responsible.isInvalid() && !due.isInvalid();
    }
}
