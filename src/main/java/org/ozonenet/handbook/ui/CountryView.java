package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The profile of a country: what the reference data know, then what other rooms add. */
@Route("countries/:iso2")
@PermitAll
class CountryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String COUNTRY = "iso2";

    private final Countries countries;
    private final CountryFacts facts;
    private final CountryDuties duties;
    private final List<CountryProfilePart> parts;
    private final CurrentActor actor;
    private final Reader reader;
    private String title = "";

    CountryView(
            Countries countries,
            CountryFacts facts,
            CountryDuties duties,
            List<CountryProfilePart> parts,
            CurrentActor actor,
            Reader reader) {
        this.countries = countries;
        this.facts = facts;
        this.duties = duties;
        this.parts = parts;
        this.actor = actor;
        this.reader = reader;
        addClassName("ozn-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(COUNTRY).orElse("").toUpperCase(Locale.ROOT);
        var country = Iso2.isValid(code) ? countries.find(new Iso2(code)).orElse(null) : null;
        if (country == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(country);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Country country) {
        title = country.name().in(reader.lang());
        removeAll();
        add(new PageHeader(title).withLine(others(country)));
        add(facts.of(country));
        add(duties.of(country));
        var visitor = actor.require();
        parts.stream()
                .sorted(Comparator.comparingInt(CountryProfilePart::order))
                .flatMap(part -> part.forCountry(country.iso2(), visitor).stream())
                .forEach(this::add);
        add(facts.sources(country));
    }

    private String others(Country country) {
        return country.name().texts().values().stream()
                .filter(name -> !name.equals(title))
                .sorted()
                .reduce((one, other) -> one + " · " + other)
                .orElse(country.iso2().value());
    }
}
