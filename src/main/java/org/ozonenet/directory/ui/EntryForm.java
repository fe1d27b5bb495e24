package org.ozonenet.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.shell.Reader;

/** The fields of an entry. What is typed stays where something is wrong, and the field says what. */
final class EntryForm extends Div {

    private static final int LONGEST = 160;

    private final Binder<EntryFields> binder = new Binder<>(EntryFields.class);
    private final BorderPosts posts;
    private final Countries countries;
    private final Reader reader;
    private final EntryDraft before;
    private final MeansEditor means;
    private final Paragraph hoursProblem = new Paragraph();
    private final FormLayout fields = new FormLayout();
    private final MultiSelectComboBox<BorderPost> served = new MultiSelectComboBox<>();

    /**
     * @param before what the entry said until now
     * @param mayNominate whether function, country and posts can be changed as well
     */
    EntryForm(EntryDraft before, boolean mayNominate, BorderPosts posts, Countries countries, Reader reader) {
        this.before = before;
        this.posts = posts;
        this.countries = countries;
        this.reader = reader;
        this.means = new MeansEditor(before.account() != null);
        addClassName("ozn-dir-form");
        addName();
        addPlace(mayNominate);
        addLanguages();
        addHours();
        hoursProblem.addClassName("ozn-dir-problem");
        hoursProblem.getElement().setAttribute("role", "alert");
        add(fields, hoursProblem, means);
        binder.readRecord(EntryFields.of(before, posts));
        means.read(before.means());
    }

    /** What was typed, or empty where something is wrong. */
    Optional<EntryDraft> write() {
        hoursProblem.setText("");
        try {
            var typed = binder.writeRecord();
            if (!typed.hasWholeHours()) {
                hoursProblem.setText(getTranslation("directory.form.hours.incomplete"));
                means.write(typed.country());
                return Optional.empty();
            }
            return means.write(typed.country()).map(ways -> typed.over(before, ways));
        } catch (ValidationException e) {
            means.write(before.country());
            return Optional.empty();
        }
    }

    private void addName() {
        var latin = text("directory.form.name.latin", "nameLatin", true);
        latin.setHelperText(getTranslation("directory.form.name.latin.help"));
        text("directory.form.name.original", "nameOriginal", false);
        text("directory.form.name.russian", "nameRussian", false);
        text("directory.form.name.chinese", "nameChinese", false);
        text("directory.form.name.also", "alsoWritten", false)
                .setHelperText(getTranslation("directory.form.name.also.help"));
        text("directory.organisation", "organisation", false);
    }

    private void addPlace(boolean mayNominate) {
        var functions = new MultiSelectComboBox<ContactFunction>(getTranslation("directory.filter.function"));
        functions.setItems(ContactFunction.values());
        functions.setItemLabelGenerator(each -> getTranslation("directory.function." + each.name()));
        functions.setReadOnly(!mayNominate);
        binder.forField(functions)
                .asRequired(getTranslation("directory.form.required"))
                .bind("functions");
        var country = new ComboBox<Iso2>(getTranslation("directory.filter.country"));
        country.setItems(
                countries.profiled(reader.lang()).stream().map(Country::iso2).toList());
        country.setItemLabelGenerator(iso2 -> countries.name(iso2, reader.lang()));
        country.setReadOnly(!mayNominate || before.country() == null);
        country.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                served.setItems(change.getValue() == null ? List.of() : posts.of(change.getValue()));
            }
        });
        if (before.country() == null) {
            binder.forField(country).bind("country");
        } else {
            binder.forField(country)
                    .asRequired(getTranslation("directory.form.required"))
                    .bind("country");
            served.setItems(posts.of(before.country()));
        }
        served.setLabel(getTranslation("directory.posts"));
        served.setItemLabelGenerator(BorderPost::label);
        served.setReadOnly(!mayNominate);
        binder.forField(served).bind("posts");
        fields.add(functions, country, served);
    }

    private void addLanguages() {
        for (var level : List.of("fluent", "working", "basic")) {
            var spoken = new MultiSelectComboBox<String>(getTranslation("directory.form.language." + level));
            spoken.setItems(LanguageNames.tags(countries));
            spoken.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(reader.locale()));
            binder.forField(spoken).bind(level);
            fields.add(spoken);
        }
    }

    private void addHours() {
        var zone = new ComboBox<ZoneId>(getTranslation("directory.form.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        binder.forField(zone)
                .asRequired(getTranslation("directory.form.required"))
                .bind("zone");
        var always = new Checkbox(getTranslation("directory.hours.around-the-clock"));
        binder.forField(always).bind("aroundTheClock");
        var days = new CheckboxGroup<DayOfWeek>(getTranslation("directory.form.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale()));
        binder.forField(days).bind("days");
        var from = new TimePicker(getTranslation("directory.form.from"));
        binder.forField(from).bind("from");
        var until = new TimePicker(getTranslation("directory.form.until"));
        binder.forField(until).bind("until");
        fields.add(zone, always, days, from, until);
    }

    private TextField text(String key, String property, boolean required) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        var bound = binder.forField(field);
        if (required) {
            bound.asRequired(getTranslation("directory.form.required"));
        }
        bound.bind(property);
        fields.add(field);
        return field;
    }
}
