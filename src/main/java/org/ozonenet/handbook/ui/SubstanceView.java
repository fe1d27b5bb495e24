package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Id;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.reference.substances.SubstanceId;
import org.ozonenet.reference.substances.Substances;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** What is known of a substance or blend, with a calculator for it. */
@Route("reference/substances/:substance")
@PermitAll
class SubstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SUBSTANCE = "substance";

    private final Substances substances;
    private final Reader reader;
    private String title = "";

    SubstanceView(Substances substances, Reader reader) {
        this.substances = substances;
        this.reader = reader;
        addClassName("ozn-page");
    }

    static String title(Substance substance) {
        var name = substance.protocolName();
        return name == null ? substance.designation() : name + " (" + substance.designation() + ")";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SUBSTANCE).orElse("");
        var substance = Id.isValid(id) ? substances.find(new SubstanceId(id)).orElse(null) : null;
        if (substance == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(substance);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Substance substance) {
        title = title(substance);
        removeAll();
        var chemical = DoubtLine.english(substance.chemicalName());
        add(
                new PageHeader(title).withPart(chemical),
                new Section(facts(substance)),
                new Section(
                        new H2(getTranslation("handbook.calculator.title")),
                        new Calculator(substances, reader.formats(), substance)));
        if (!substance.composition().isEmpty()) {
            add(new Section(
                    new H2(getTranslation("handbook.substance.composition")),
                    composition(substance),
                    new DoubtLine(substance.compositionDoubt())));
        }
        var source = new Div(
                new Span(getTranslation("handbook.source") + ": "),
                DoubtLine.english(substance.source() + (substance.note() == null ? "" : " — " + substance.note())));
        source.addClassName("ozn-source");
        add(source);
    }

    private Facts facts(Substance substance) {
        var facts = new Facts();
        facts.with(
                getTranslation("handbook.substance.groups"),
                substance.groups().isEmpty()
                        ? getTranslation("handbook.substance.not-controlled")
                        : substance.groups().stream()
                                .map(group -> getTranslation("reference.group." + group))
                                .collect(Collectors.joining(", ")));
        facts.with(getTranslation("handbook.substance.gwp"), warming(substance));
        var odp = substance.odp();
        facts.with(
                getTranslation("handbook.substance.odp"),
                odp == null
                        ? getTranslation("handbook.substance.none-stated")
                        : reader.formats().number(odp, 6)
                                + (substance.odpRange() == null ? "" : " (" + substance.odpRange() + ")"));
        if (substance.formula() != null) {
            facts.with(getTranslation("handbook.substance.formula"), substance.formula());
        }
        if (substance.cas() != null) {
            facts.with("CAS", new Span(substance.cas()), new DoubtLine(substance.casDoubt()));
        }
        var safety = substance.safety();
        if (safety != null) {
            facts.with(
                    getTranslation("handbook.substance.safety"),
                    new Span(safety.safetyClass()),
                    new DoubtLine(safety.doubt()));
        }
        var codes = substance.codes();
        facts.with(
                getTranslation("handbook.substance.codes"),
                new Span(
                        codes.hs2022() == null
                                ? getTranslation("handbook.substance.no-code")
                                : "HS 2022 " + codes.hs2022() + " · HS 2017 " + codes.hs2017() + " · AHTN 2022 "
                                        + codes.ahtn2022()),
                new DoubtLine(codes.doubt()));
        if (!substance.tradeNames().isEmpty()) {
            facts.with(getTranslation("handbook.substance.trade-names"), String.join(", ", substance.tradeNames()));
        }
        if (substance.use() != null) {
            facts.with(getTranslation("handbook.substance.use"), DoubtLine.english(substance.use()));
        }
        return facts;
    }

    private Component warming(Substance substance) {
        var warming = substance.warming();
        var formats = reader.formats();
        var lines = new Div(new Div(new Span(
                formats.number(warming.counted(), 4) + " — " + getTranslation("handbook.gwp." + warming.basis()))));
        var stored = warming.reportingSystem();
        if (stored != null && warming.differsFromReportingSystem()) {
            lines.add(new Div(new Span(getTranslation("handbook.gwp.differs", formats.number(stored, 4)))));
        }
        if (warming.informative() != null) {
            lines.add(new Div(
                    new Span(getTranslation("handbook.gwp.informative", formats.number(warming.informative(), 2))),
                    new Span(" "),
                    DoubtLine.english(warming.informativeBasis())));
        }
        return lines;
    }

    private DataTable composition(Substance blend) {
        var table = new DataTable(
                getTranslation("handbook.substance.composition.caption", blend.designation()),
                getTranslation("handbook.substance.component"),
                getTranslation("handbook.substance.share"),
                getTranslation("handbook.substance.gwp-column"));
        for (var share : blend.composition()) {
            substances
                    .find(share.component())
                    .ifPresent(component -> table.row(
                            HandbookLinks.substance(component.id(), component.name()),
                            new Span(reader.formats().number(share.percent(), 2) + " %"),
                            new Span(reader.formats().number(component.warming().counted(), 2))));
        }
        return table;
    }
}
