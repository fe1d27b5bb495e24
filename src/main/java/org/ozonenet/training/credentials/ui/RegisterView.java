package org.ozonenet.training.credentials.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.credentials.Certificates;
import org.ozonenet.training.schemes.Scheme;
import org.ozonenet.training.schemes.Schemes;

/** The register of certified persons of a country; for its issuing body also the place where it decides. */
@Route("training/register")
@Menu(title = "credentials.register.menu", order = 33, icon = "register")
@PermitAll
class RegisterView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Certificates certificates;
    private final DecisionPart decisions;
    private final Reader reader;
    private final CurrentActor currentActor;
    private final Select<Country> country = new Select<>();
    private final Select<Scheme> scheme = new Select<>();
    private final Paragraph count = new Paragraph();
    private final CardList cards = new CardList();
    private final Div below = new Div();

    RegisterView(
            Certificates certificates,
            DecisionPart decisions,
            Countries countries,
            Schemes schemes,
            Reader reader,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.reader = reader;
        this.currentActor = currentActor;
        addClassName("ozn-page");
        country.setLabel(getTranslation("credentials.register.country"));
        country.setItems(countries.profiled(reader.lang()));
        country.setItemLabelGenerator(each -> each.name().in(reader.lang()));
        country.addValueChangeListener(change -> show());
        scheme.setLabel(getTranslation("credentials.verify.scheme"));
        scheme.setItems(schemes.all().stream().filter(Scheme::issuedHere).toList());
        scheme.setEmptySelectionAllowed(true);
        scheme.setEmptySelectionCaption(getTranslation("credentials.register.all"));
        scheme.setItemLabelGenerator(each -> each == null
                ? getTranslation("credentials.register.all")
                : each.title().in(reader.lang()));
        scheme.addValueChangeListener(change -> show());
        count.addClassName("ozn-secondary");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(country, scheme);
        filters.addClassName("ozn-filters");
        add(
                new PageHeader(getTranslation("credentials.register.title"))
                        .withLine(getTranslation("credentials.register.line")),
                filters,
                count,
                cards,
                below);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        currentActor.require().countries().stream().findFirst().ifPresent(this::choose);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credentials.register.title");
    }

    private void choose(Iso2 own) {
        country.getListDataView()
                .getItems()
                .filter(each -> each.iso2().equals(own))
                .findFirst()
                .ifPresent(country::setValue);
    }

    private void show() {
        below.removeAll();
        if (country.getValue() == null) {
            cards.show(java.util.List.of(), each -> new Div());
            below.add(new EmptyState(
                    getTranslation("credentials.register.choose"),
                    getTranslation("credentials.register.choose.what-to-do")));
            return;
        }
        var chosen = scheme.getValue();
        var lines = certificates.register(country.getValue().iso2(), chosen == null ? null : chosen.code());
        count.setText(getTranslation("credentials.register.count", lines.size()));
        cards.show(
                lines,
                line -> line.mayDecide()
                        ? new Div(new CertificateCard(line, true, reader), decisions.of(line, this::show))
                        : new CertificateCard(line, true, reader));
        if (lines.isEmpty()) {
            below.add(new EmptyState(
                    getTranslation("credentials.register.empty"),
                    getTranslation("credentials.register.empty.what-to-do")));
        }
    }
}
