package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.catalogue.CourseText;
import org.ozonenet.training.cohorts.CohortDraft;

/** Asks what is needed to begin a cohort. */
final class OpenDialog extends Dialog {

    private final TextField title = new TextField();
    private final Select<CourseText> course = new Select<>();
    private final MultiSelectComboBox<Iso2> countries = new MultiSelectComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();

    OpenDialog(Collection<Iso2> mayOpen, List<CourseText> catalogue, CohortWords words, Consumer<CohortDraft> opened) {
        setHeaderTitle(words.text("cohorts.open"));
        title.setLabel(words.text("cohorts.field.title"));
        title.setMaxLength(120);
        title.setRequiredIndicatorVisible(true);
        course.setLabel(words.text("cohorts.field.course"));
        course.setItems(catalogue);
        course.setItemLabelGenerator(each -> each.title().in(words.lang()));
        course.setRequiredIndicatorVisible(true);
        countries.setLabel(words.text("cohorts.field.countries"));
        countries.setItems(mayOpen);
        countries.setItemLabelGenerator(words::country);
        countries.setRequiredIndicatorVisible(true);
        if (mayOpen.size() == 1) {
            countries.setValue(java.util.Set.copyOf(mayOpen));
        }
        for (var day : List.of(from, until)) {
            day.setLocale(words.formats().locale());
            day.setRequiredIndicatorVisible(true);
        }
        from.setLabel(words.text("cohorts.field.from"));
        until.setLabel(words.text("cohorts.field.until"));
        var form = new Div(title, course, countries, from, until);
        form.addClassName("ozn-form");
        add(form);
        var open = new Button(words.text("cohorts.open"), click -> {
            if (isWhole(words)) {
                close();
                opened.accept(new CohortDraft(
                        title.getValue(),
                        course.getValue().id().course(),
                        countries.getValue(),
                        from.getValue(),
                        until.getValue()));
            }
        });
        open.addThemeName("primary");
        getFooter().add(new Button(words.text("common.cancel"), click -> close()), open);
    }

    private boolean isWhole(CohortWords words) {
        var wrong = words.text("cohorts.field.wrong");
        title.setErrorMessage(wrong);
        title.setInvalid(title.getValue().isBlank());
        course.setErrorMessage(wrong);
        course.setInvalid(course.getValue() == null);
        countries.setErrorMessage(wrong);
        countries.setInvalid(countries.getValue().isEmpty());
        from.setErrorMessage(wrong);
        from.setInvalid(from.getValue() == null);
        until.setErrorMessage(words.text("cohorts.field.until.wrong"));
        until.setInvalid(until.getValue() == null
                || (from.getValue() != null && until.getValue().isBefore(from.getValue())));
        return !title.isInvalid()
                && !course.isInvalid()
                && !countries.isInvalid()
                && !from.isInvalid()
                && !until.isInvalid();
    }
}
