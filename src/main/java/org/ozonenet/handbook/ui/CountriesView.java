package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.KigaliGroup;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.NetworkChoice;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The countries of the networks, their partners and neighbours. */
@Route("countries")
@Menu(title = "handbook.menu.countries", order = 60, icon = "globe")
@PermitAll
class CountriesView extends Div implements HasDynamicTitle {

    private final Countries countries;
    private final Networks networks;
    private final Reader reader;
    private final LocalDate today;
    private final TextField text = new TextField();
    final Select<NetworkId> network = new Select<>();
    private final Select<KigaliGroup> group = new Select<>();
    private final PagedCards<Country> list = new PagedCards<>(this::card);

    CountriesView(Countries countries, Networks networks, Reader reader, NetworkChoice choice, Clock clock) {
        this.countries = countries;
        this.networks = networks;
        this.reader = reader;
        this.today = LocalDate.now(clock);
        addClassName("ozn-page");
        add(
                new PageHeader(getTranslation("handbook.countries.title"))
                        .withLine(getTranslation("handbook.countries.line")),
                filters(choice.chosen().orElse(null)),
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.countries.title");
    }

    private Component filters(@Nullable NetworkId chosen) {
        text.setLabel(getTranslation("handbook.filter.name"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> show());
        network.setLabel(getTranslation("handbook.filter.network"));
        network.setItems(networks.all().stream().map(Network::id).toList());
        network.setItemLabelGenerator(id ->
                id == null ? getTranslation("common.network.all") : getTranslation("common.network." + id.value()));
        network.setEmptySelectionAllowed(true);
        network.setEmptySelectionCaption(getTranslation("common.network.all"));
        network.setValue(chosen);
        network.addValueChangeListener(change -> show());
        group.setLabel(getTranslation("handbook.filter.group"));
        group.setItems(KigaliGroup.values());
        group.setItemLabelGenerator(
                one -> one == null ? getTranslation("handbook.filter.all") : getTranslation("reference.kigali." + one));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("handbook.filter.all"));
        group.addValueChangeListener(change -> show());
        var filters = new Div(text, network, group);
        filters.addClassName("ozn-filters");
        return filters;
    }

    private void show() {
        var of = network.getValue();
        list.show(countries.profiled(reader.lang()).stream()
                .filter(country -> CountryChoice.matches(country, text.getValue()))
                .filter(country -> group.getValue() == null || country.group() == group.getValue())
                .filter(country -> of == null
                        || networks.of(country.iso2(), today).stream()
                                .anyMatch(membership -> membership.network().equals(of)))
                .toList());
    }

    private Component card(Country country) {
        var roles = networks.of(country.iso2(), today).stream().map(this::role).collect(Collectors.joining(" · "));
        var name = country.name().in(reader.lang());
        var card = new Div(new H2(HandbookLinks.country(country.iso2(), name)));
        if (!roles.isEmpty()) {
            card.add(new Paragraph(roles));
        }
        var kigali = country.group();
        if (kigali != null) {
            card.add(new Paragraph(getTranslation("reference.kigali." + kigali)));
        }
        if (country.highAmbientTemperature()) {
            card.add(new Paragraph(getTranslation("handbook.hat.listed")));
        }
        return card;
    }

    private String role(Membership membership) {
        return membership.network() + ": " + getTranslation("reference.role." + membership.role());
    }
}
