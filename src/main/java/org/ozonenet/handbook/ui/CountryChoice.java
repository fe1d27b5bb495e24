package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;

/** Chooses a country by any of its names. */
final class CountryChoice extends ComboBox<Country> {

    private final Countries countries;

    CountryChoice(String label, List<Country> choice, Countries countries, Lang lang) {
        super(label);
        this.countries = countries;
        setItems((country, typed) -> matches(country, typed), choice);
        setItemLabelGenerator(country -> country.name().in(lang));
        setClearButtonVisible(true);
        addClassName("ozn-filter");
    }

    Optional<Iso2> chosen() {
        return getOptionalValue().map(Country::iso2);
    }

    /** Chooses by code as it stands in an address; nothing where there is no such country. */
    void choose(@Nullable String code) {
        var wanted = code == null ? "" : code.toUpperCase(Locale.ROOT);
        setValue(Iso2.isValid(wanted) ? countries.find(new Iso2(wanted)).orElse(null) : null);
    }

    static boolean matches(Country country, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || country.iso2().value().equalsIgnoreCase(wanted)
                || country.name().texts().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                || country.alsoKnownAs().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
