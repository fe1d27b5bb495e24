package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.incidents.FieldKind;
import org.ozonenet.twinning.incidents.IncidentField;

/**
 * One field of the form: the control that its kind needs, and what stands in it as the report keeps it. That a choice or
 * a moment is needed stands at the head of the form: as an attribute these controls cannot say it to a screen reader.
 */
final class FieldInput {

    private final IncidentField field;
    private final AbstractField<?, ?> control;
    private final Supplier<String> value;

    private <T, F extends AbstractField<?, T> & HasValidation> FieldInput(
            IncidentField field, F control, Supplier<String> value) {
        this.field = field;
        this.control = control;
        this.value = value;
        control.setId("field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static FieldInput of(
            IncidentField field, String kept, IncidentWords words, Collection<Iso2> around, Runnable changed) {
        var input =
                switch (field.kind()) {
                    case CHOICE -> choice(field, kept, words);
                    case MOMENT -> moment(field, kept, words);
                    case DAY -> day(field, kept, words);
                    case POST -> post(field, kept, words, around);
                    case COUNTRY -> country(field, kept, words);
                    case SUBSTANCE -> substance(field, kept, words);
                    case LINES -> lines(field, kept, words);
                    default -> line(field, kept, words);
                };
        input.listen(changed);
        return input;
    }

    Component control() {
        return control;
    }

    /** As the report keeps it, empty for nothing. */
    String value() {
        return control.getValue() == null ? "" : value.get();
    }

    void mark(boolean wrong, String message) {
        if (control instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(wrong);
        }
    }

    void help(String text) {
        if (control instanceof TextField line) {
            line.setHelperText(text);
        }
    }

    private void listen(Runnable changed) {
        control.addValueChangeListener(change -> changed.run());
    }

    private static FieldInput choice(IncidentField field, String kept, IncidentWords words) {
        var select = new Select<String>();
        select.setLabel(words.field(field));
        select.setEmptySelectionAllowed(!field.isNeeded());
        select.setItemLabelGenerator(each -> each == null ? "" : words.choice(field, each));
        select.setItems(field.choices());
        fill(field, kept, select::setValue);
        return new FieldInput(field, select, select::getValue);
    }

    private static FieldInput moment(IncidentField field, String kept, IncidentWords words) {
        var picker = new DateTimePicker(words.field(field));
        picker.setLocale(words.locale());
        fill(
                field,
                kept,
                text -> picker.setValue(Instant.parse(text).atZone(words.zone()).toLocalDateTime()));
        return new FieldInput(
                field,
                picker,
                () -> picker.getValue().atZone(words.zone()).toInstant().toString());
    }

    private static FieldInput day(IncidentField field, String kept, IncidentWords words) {
        var picker = new DatePicker(words.field(field));
        picker.setLocale(words.locale());
        fill(field, kept, text -> picker.setValue(LocalDate.parse(text)));
        return new FieldInput(field, picker, () -> picker.getValue().toString());
    }

    private static FieldInput post(IncidentField field, String kept, IncidentWords words, Collection<Iso2> around) {
        var box = new ComboBox<PostId>(words.field(field));
        box.setItemLabelGenerator(words::post);
        box.setClearButtonVisible(true);
        var posts = new LinkedHashSet<>(words.posts(around));
        fill(field, kept, text -> posts.add(new PostId(text)));
        box.setItems(posts);
        fill(field, kept, text -> box.setValue(new PostId(text)));
        return new FieldInput(field, box, () -> box.getValue().value());
    }

    private static FieldInput country(IncidentField field, String kept, IncidentWords words) {
        var box = new ComboBox<Iso2>(words.field(field));
        box.setItemLabelGenerator(words::country);
        box.setClearButtonVisible(true);
        box.setItems(words.allCountries());
        fill(field, kept, text -> box.setValue(new Iso2(text)));
        return new FieldInput(field, box, () -> box.getValue().value());
    }

    /** A name out of the list, or whatever else was declared. */
    private static FieldInput substance(IncidentField field, String kept, IncidentWords words) {
        var box = new ComboBox<String>(words.field(field));
        box.setHelperText(words.text("incidents.substance.hint"));
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        var names = new LinkedHashSet<>(words.gases());
        fill(field, kept, names::add);
        box.setItems(List.copyOf(names));
        box.addCustomValueSetListener(typed -> {
            names.add(typed.getDetail());
            box.setItems(List.copyOf(names));
            box.setValue(typed.getDetail());
        });
        fill(field, kept, box::setValue);
        return new FieldInput(field, box, box::getValue);
    }

    private static FieldInput lines(IncidentField field, String kept, IncidentWords words) {
        var area = new TextArea(words.field(field));
        area.setMaxLength(FieldKind.LINES.longest());
        area.setValue(kept);
        return new FieldInput(field, area, area::getValue);
    }

    private static FieldInput line(IncidentField field, String kept, IncidentWords words) {
        var line = new TextField(words.field(field));
        line.setMaxLength(field.kind().longest());
        line.setValue(kept);
        return new FieldInput(field, line, line::getValue);
    }

    private static void fill(IncidentField field, String kept, Consumer<String> into) {
        if (!kept.isBlank() && field.takes(kept)) {
            into.accept(kept);
        }
    }
}
