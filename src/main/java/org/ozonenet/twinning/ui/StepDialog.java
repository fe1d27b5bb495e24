package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ozonenet.twinning.enquiries.StepKind;

/** Asks for the words that a step needs, and for a day where it needs one. */
final class StepDialog extends Dialog {

    private static final int LONGEST = 4_000;

    private final TextArea text = new TextArea();
    private final DatePicker day = new DatePicker();

    private StepDialog(StepKind kind, boolean withDay, BiConsumer<LocalDate, String> act) {
        setHeaderTitle(getTranslation("twinning.do." + kind));
        day.setLabel(getTranslation("twinning.day"));
        day.setLocale(getLocale());
        text.setLabel(getTranslation("twinning.words"));
        text.setHelperText(getTranslation("twinning.form.note.hint"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        if (withDay) {
            add(day);
        }
        add(text);
        var go = new Button(getTranslation("twinning.do." + kind), click -> {
            text.setErrorMessage(getTranslation("twinning.words.missing"));
            text.setInvalid(text.getValue().isBlank());
            day.setErrorMessage(getTranslation("twinning.day.missing"));
            day.setInvalid(withDay && (day.getValue() == null || !day.getValue().isAfter(LocalDate.now())));
            if (!text.isInvalid() && !day.isInvalid()) {
                close();
                act.accept(day.getValue(), text.getValue());
            }
        });
        go.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), go);
    }

    static StepDialog withText(StepKind kind, Consumer<String> act) {
        return new StepDialog(kind, false, (day, text) -> act.accept(text));
    }

    static StepDialog withDay(StepKind kind, BiConsumer<LocalDate, String> act) {
        return new StepDialog(kind, true, act);
    }
}
