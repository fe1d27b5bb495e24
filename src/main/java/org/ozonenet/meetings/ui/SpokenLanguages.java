package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A field for languages of a meeting, by their names. */
final class SpokenLanguages {

    private SpokenLanguages() {}

    static MultiSelectComboBox<String> field(String label, Locale locale, List<String> chosen) {
        var field = new MultiSelectComboBox<String>(label);
        var order = Collator.getInstance(locale);
        field.setItems(Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(code -> name(code, locale), order))
                .toList());
        field.setItemLabelGenerator(code -> name(code, locale));
        field.setValue(new LinkedHashSet<>(chosen));
        return field;
    }

    static String name(String code, Locale locale) {
        return Locale.of(code).getDisplayLanguage(locale);
    }
}
