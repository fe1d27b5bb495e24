package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.ozonenet.training.cohorts.DayId;
import org.ozonenet.training.cohorts.TrainingDay;

/** Asks what is needed to plan a day. */
final class DayDialog extends Dialog {

    private final DatePicker date = new DatePicker();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextField place = new TextField();
    private final TextField topic = new TextField();

    DayDialog(CohortWords words, Consumer<TrainingDay> planned) {
        setHeaderTitle(words.text("cohorts.day.plan"));
        date.setLabel(words.text("cohorts.day.date"));
        date.setLocale(words.formats().locale());
        from.setLabel(words.text("cohorts.day.from"));
        until.setLabel(words.text("cohorts.day.until"));
        from.setValue(LocalTime.of(9, 0));
        until.setValue(LocalTime.of(17, 0));
        for (var time : List.of(from, until)) {
            time.setLocale(words.formats().locale());
        }
        zone.setLabel(words.text("cohorts.day.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(words.formats().zone().getId());
        place.setLabel(words.text("cohorts.day.place"));
        place.setMaxLength(300);
        topic.setLabel(words.text("cohorts.day.topic"));
        topic.setMaxLength(300);
        var form = new Div(date, from, until, zone, place, topic);
        form.addClassName("ozn-form");
        add(form);
        var plan = new Button(words.text("cohorts.day.plan"), click -> {
            if (isWhole(words)) {
                close();
                planned.accept(new TrainingDay(
                        DayId.random(),
                        date.getValue(),
                        from.getValue(),
                        until.getValue(),
                        ZoneId.of(zone.getValue()),
                        place.getValue(),
                        topic.getValue()));
            }
        });
        plan.addThemeName("primary");
        getFooter().add(new Button(words.text("common.cancel"), click -> close()), plan);
    }

    private boolean isWhole(CohortWords words) {
        var wrong = words.text("cohorts.field.wrong");
        date.setErrorMessage(wrong);
        date.setInvalid(date.getValue() == null);
        place.setErrorMessage(wrong);
        place.setInvalid(place.getValue().isBlank());
        topic.setErrorMessage(wrong);
        topic.setInvalid(topic.getValue().isBlank());
        zone.setErrorMessage(wrong);
        zone.setInvalid(zone.getValue() == null);
        from.setErrorMessage(wrong);
        from.setInvalid(from.getValue() == null);
        until.setErrorMessage(words.text("cohorts.day.until.wrong"));
        until.setInvalid(until.getValue() == null
                || from.getValue() == null
                || !from.getValue().isBefore(until.getValue()));
        return List.of(
                        date.isInvalid(),
                        place.isInvalid(),
                        topic.isInvalid(),
                        zone.isInvalid(),
                        from.isInvalid(),
                        until.isInvalid())
                .stream()
                .noneMatch(isInvalid -> isInvalid);
    }
}
