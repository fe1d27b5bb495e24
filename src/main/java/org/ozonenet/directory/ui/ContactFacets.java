package org.ozonenet.directory.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Networks;
import org.ozonenet.search.SearchFacet;
import org.ozonenet.search.SearchFacet.Choice;
import org.ozonenet.search.SearchFacet.Narrows;
import org.ozonenet.search.SearchFacets;

/** By what people and desks are narrowed in the search; the marks are those that the directory gives to the index. */
@SpringComponent
class ContactFacets implements SearchFacets {

    private final Countries countries;
    private final Networks networks;
    private final I18NProvider texts;

    ContactFacets(Countries countries, Networks networks, I18NProvider texts) {
        this.countries = countries;
        this.networks = networks;
        this.texts = texts;
    }

    @Override
    public List<SearchFacet> facets() {
        return List.of(
                new SearchFacet("country", "directory.filter.country", Narrows.COUNTRY, this::countries),
                new SearchFacet("network", "directory.filter.network", Narrows.NETWORK, this::networks),
                new SearchFacet("function", "directory.filter.function", Narrows.MARK, this::functions),
                new SearchFacet("language", "directory.filter.language", Narrows.MARK, this::languages),
                new SearchFacet("verified", "directory.filter.verified", Narrows.MARK, this::verified));
    }

    private List<Choice> countries(Locale reader) {
        return countries.profiled(Lang.of(reader)).stream()
                .map(country -> new Choice(country.iso2().value(), countries.name(country.iso2(), Lang.of(reader))))
                .toList();
    }

    private List<Choice> networks(Locale reader) {
        return networks.all().stream()
                .map(network -> new Choice(
                        network.id().value(),
                        texts.getTranslation("common.network." + network.id().value(), reader)))
                .toList();
    }

    private List<Choice> functions(Locale reader) {
        return Arrays.stream(ContactFunction.values())
                .map(each -> new Choice(each.name(), texts.getTranslation("directory.function." + each, reader)))
                .toList();
    }

    private List<Choice> languages(Locale reader) {
        return LanguageNames.tags(countries).stream()
                .map(tag -> new Choice(tag, Locale.of(tag).getDisplayLanguage(reader)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private List<Choice> verified(Locale reader) {
        return Stream.of(true, false)
                .map(each -> new Choice(
                        Boolean.toString(each), texts.getTranslation("directory.filter.verified." + each, reader)))
                .toList();
    }
}
