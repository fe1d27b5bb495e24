package org.ozonenet.search.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.search.SearchFacet;
import org.ozonenet.search.SearchFilters;

/** Where a reader narrows what is found, by the properties that the rooms name. */
final class Narrowing extends NativeDetails {

    private final transient Map<SearchFacet, ComboBox<SearchFacet.Choice>> boxes = new LinkedHashMap<>();

    Narrowing(List<SearchFacet> facets, Runnable changed) {
        addClassName("ozn-search-narrow");
        setSummaryText(getTranslation("search.narrow"));
        setVisible(!facets.isEmpty());
        var fields = new Div();
        fields.addClassName("ozn-search-narrow-fields");
        for (var facet : facets) {
            var box = new ComboBox<SearchFacet.Choice>(getTranslation(facet.label()));
            box.setItems(facet.choices().apply(getLocale()));
            box.setItemLabelGenerator(SearchFacet.Choice::name);
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            boxes.put(facet, box);
            fields.add(box);
        }
        setContent(fields);
    }

    /** Reads from the address; what is not among the choices is left out. */
    void read(QueryParameters address) {
        boxes.forEach((facet, box) -> box.setValue(address.getSingleParameter(facet.name())
                .flatMap(value -> facet.choices().apply(getLocale()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst())
                .orElse(null)));
        setOpen(isOpen() || !chosen().isEmpty());
    }

    /** What is chosen, by the name of the property. */
    Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        boxes.forEach(
                (facet, box) -> box.getOptionalValue().ifPresent(choice -> chosen.put(facet.name(), choice.value())));
        return chosen;
    }

    SearchFilters filters() {
        Set<NetworkId> networks = new HashSet<>();
        Set<Iso2> countries = new HashSet<>();
        Set<String> marks = new HashSet<>();
        boxes.forEach((facet, box) -> box.getOptionalValue()
                .map(SearchFacet.Choice::value)
                .ifPresent(value -> {
                    switch (facet.narrows()) {
                        case COUNTRY -> countries.add(new Iso2(value));
                        case NETWORK -> networks.add(new NetworkId(value));
                        case MARK -> marks.add(facet.name() + "=" + value);
                    }
                }));
        return new SearchFilters(Set.of(), networks, countries, marks);
    }
}
