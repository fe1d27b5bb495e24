package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.reference.substances.Substances;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The substances and blends, to be found by any name, number or code. */
@Route("reference/substances")
@PermitAll
class SubstancesView extends Div implements HasDynamicTitle {

    private final Substances substances;
    private final Reader reader;
    private final TextField text = new TextField();
    private final Select<AnnexGroup> group = new Select<>();
    private final PagedCards<Substance> list = new PagedCards<>(this::card);

    SubstancesView(Substances substances, Reader reader) {
        this.substances = substances;
        this.reader = reader;
        addClassName("ozn-page");
        text.setLabel(getTranslation("handbook.substances.search"));
        text.setHelperText(getTranslation("handbook.substances.search.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> show());
        group.setLabel(getTranslation("handbook.substances.group"));
        group.setItems(AnnexGroup.values());
        group.setItemLabelGenerator(
                one -> one == null ? getTranslation("handbook.filter.all") : getTranslation("reference.group." + one));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("handbook.filter.all"));
        group.addValueChangeListener(change -> show());
        var filters = new Div(text, group);
        filters.addClassName("ozn-filters");
        add(
                new PageHeader(getTranslation("handbook.substances.title"))
                        .withLine(getTranslation("handbook.substances.line"))
                        .withActions(new RouterLink(getTranslation("handbook.calculator.title"), CalculatorView.class)),
                filters,
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.substances.title");
    }

    private void show() {
        list.show(substances.search(text.getValue(), group.getValue()));
    }

    private Component card(Substance substance) {
        var formats = reader.formats();
        var card = new Div(
                new H2(HandbookLinks.substance(substance.id(), SubstanceView.title(substance))),
                new Paragraph(DoubtLine.english(substance.chemicalName())),
                new Paragraph(getTranslation(
                        "handbook.substance.gwp-short",
                        formats.number(substance.warming().counted(), 3))));
        var odp = substance.odp();
        if (odp != null && odp.signum() > 0) {
            card.add(new Paragraph(getTranslation("handbook.substance.odp-short", formats.number(odp, 6))));
        }
        if (!substance.tradeNames().isEmpty()) {
            card.add(new Paragraph(String.join(", ", substance.tradeNames())));
        }
        return card;
    }
}
