package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.Venue;

/** The fields of a meeting that its coordinators fill in, bound to {@link MeetingInput}. */
final class MeetingForm extends FormLayout {

    private final Binder<MeetingInput> binder = new Binder<>(MeetingInput.class);

    MeetingForm(Collection<NetworkId> networks, List<Iso2> countries, List<String> institutions, MeetingWords words) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40em", 2));
        var locale = words.locale();
        var network = multi("networks", networks);
        network.setItemLabelGenerator(each -> getTranslation("common.network." + each.value()));
        binder.forField(network).asRequired(missing()).bind("networks");
        var kind = new Select<MeetingKind>();
        // Not marked as required: the button inside a select may not carry that, and neither can be emptied.
        kind.setLabel(label("kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("meetings.kind." + each.name()));
        binder.forField(kind).withValidator(each -> each != null, missing()).bind("kind");
        var english = new TextField(label("title-en"));
        binder.forField(english).asRequired(missing()).bind("english");
        var russian = new TextField(label("title-ru"));
        binder.bind(russian, "russian");
        var chinese = new TextField(label("title-zh"));
        binder.bind(chinese, "chinese");
        add(network, kind, english, russian, chinese);
        addDates(locale);
        addVenue(countries, words);
        var organisers = multi("organisers", institutions);
        organisers.setItemLabelGenerator(key -> words.institutions(List.of(key)));
        binder.bind(organisers, "organisers");
        var supporters = multi("supporters", institutions);
        supporters.setItemLabelGenerator(key -> words.institutions(List.of(key)));
        binder.bind(supporters, "supporters");
        add(organisers, supporters);
        addFigures();
        var topics = new TextArea(label("topics"));
        topics.setHelperText(getTranslation("meetings.form.topics.hint"));
        binder.bind(topics, "topics");
        add(topics, 2);
    }

    void read(MeetingInput input) {
        binder.readRecord(input);
    }

    /** @throws ValidationException with each wrong field marked; what was typed stays */
    MeetingInput written() throws ValidationException {
        return binder.writeRecord();
    }

    boolean hasChanges() {
        return binder.hasChanges();
    }

    private void addDates(Locale locale) {
        var first = new DatePicker(label("first"));
        first.setLocale(locale);
        var last = new DatePicker(label("last"));
        last.setLocale(locale);
        var zone = new ComboBox<String>(label("zone"));
        zone.setItems(java.time.ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        binder.forField(first).asRequired(missing()).bind("first");
        var lastBinding = binder.forField(last)
                .asRequired(missing())
                .withValidator(
                        day -> first.getValue() == null || !day.isBefore(first.getValue()),
                        getTranslation("meetings.form.last-before-first"))
                .bind("last");
        first.addValueChangeListener(change -> {
            if (last.getValue() != null) {
                lastBinding.validate();
            }
        });
        binder.forField(zone).asRequired(missing()).bind("zone");
        add(first, last, zone);
    }

    private void addVenue(List<Iso2> countries, MeetingWords words) {
        var mode = new Select<Venue.Mode>();
        mode.setLabel(label("mode"));
        mode.setItems(Venue.Mode.values());
        mode.setItemLabelGenerator(each -> getTranslation("meetings.mode." + each.name()));
        binder.forField(mode).withValidator(each -> each != null, missing()).bind("mode");
        var country = new ComboBox<Iso2>(label("country"));
        country.setItems(countries);
        country.setItemLabelGenerator(words::country);
        country.setClearButtonVisible(true);
        binder.bind(country, "country");
        var city = new TextField(label("city"));
        binder.bind(city, "city");
        add(mode, country, city);
    }

    private void addFigures() {
        var total = figure("total");
        var women = figure("women");
        var men = figure("men");
        var online = figure("online");
        binder.bind(total, "total");
        binder.forField(women)
                .withValidator(
                        count -> fits(total.getValue(), count, men.getValue()), getTranslation("meetings.form.sum"))
                .bind("women");
        binder.forField(men)
                .withValidator(
                        count -> fits(total.getValue(), women.getValue(), count), getTranslation("meetings.form.sum"))
                .bind("men");
        binder.forField(online)
                .withValidator(
                        count -> count == null || total.getValue() == null || count <= total.getValue(),
                        getTranslation("meetings.form.online-above-total"))
                .bind("online");
        add(total, women, men, online);
    }

    private static boolean fits(@Nullable Integer total, @Nullable Integer women, @Nullable Integer men) {
        return total == null || women == null || men == null || women + men == total;
    }

    private IntegerField figure(String name) {
        var field = new IntegerField(getTranslation("meetings.figures." + name));
        field.setMin(0);
        return field;
    }

    private <T> MultiSelectComboBox<T> multi(String name, Collection<T> items) {
        var box = new MultiSelectComboBox<T>(label(name));
        box.setItems(items);
        return box;
    }

    private String label(String name) {
        return getTranslation("meetings.form." + name);
    }

    private String missing() {
        return getTranslation("meetings.form.missing");
    }
}
