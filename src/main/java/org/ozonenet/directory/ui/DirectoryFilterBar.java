package org.ozonenet.directory.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.Reader;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What is looked for in the directory. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DirectoryFilterBar extends Div {

    private final TextField text = new TextField();
    private final ComboBox<Iso2> country = new ComboBox<>();
    private final ComboBox<NetworkId> network = new ComboBox<>();
    private final ComboBox<ContactFunction> function = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();

    private final NativeDetails more = new NativeDetails();

    private DirectoryFilter shown = DirectoryFilter.all();
    private Consumer<DirectoryFilter> onChange = filter -> {};

    DirectoryFilterBar(Countries countries, Networks networks, Reader reader) {
        addClassName("ozn-dir-filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("directory.filter"));
        text.setLabel(getTranslation("directory.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(80);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        country.setLabel(getTranslation("directory.filter.country"));
        country.setItems(
                countries.profiled(reader.lang()).stream().map(Country::iso2).toList());
        country.setItemLabelGenerator(iso2 -> countries.name(iso2, reader.lang()));
        network.setLabel(getTranslation("directory.filter.network"));
        network.setItems(networks.all().stream().map(Network::id).toList());
        network.setItemLabelGenerator(id -> getTranslation("common.network." + id.value()));
        function.setLabel(getTranslation("directory.filter.function"));
        function.setItems(ContactFunction.values());
        function.setItemLabelGenerator(each -> getTranslation("directory.function." + each.name()));
        language.setLabel(getTranslation("directory.filter.language"));
        language.setItems(LanguageNames.tags(countries));
        language.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(reader.locale()));
        Stream.of(country, network, function, language).forEach(box -> box.setClearButtonVisible(true));
        Stream.<HasValue<?, ?>>of(text, country, network, function, language)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.accept(chosen());
                    }
                }));
        more.setSummaryText(getTranslation("directory.filter.more"));
        var boxes = new Div(country, network, function, language);
        boxes.addClassName("ozn-dir-filters");
        more.setContent(boxes);
        add(text, more);
    }

    void onChange(Consumer<DirectoryFilter> listener) {
        onChange = listener;
    }

    void show(DirectoryFilter filter, DirectoryAddress.Tab tab) {
        shown = filter;
        text.setValue(filter.text() == null ? "" : filter.text());
        country.setValue(filter.country());
        network.setValue(filter.network());
        function.setValue(filter.function());
        language.setValue(filter.language());
        more.setOpen(
                more.isOpen() || Stream.of(country, network, function, language).anyMatch(box -> !box.isEmpty()));
        var ofEntries = tab != DirectoryAddress.Tab.INSTITUTIONS;
        Stream.of(network, function, language).forEach(box -> box.setVisible(ofEntries));
    }

    private DirectoryFilter chosen() {
        return new DirectoryFilter(
                shown.kind(),
                country.getValue(),
                network.getValue(),
                function.getValue(),
                language.getValue(),
                blankToNull(text.getValue()));
    }

    private static @Nullable String blankToNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
