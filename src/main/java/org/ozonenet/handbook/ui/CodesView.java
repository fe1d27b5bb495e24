package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.reference.substances.HsCodes;
import org.ozonenet.reference.substances.TariffLine;
import org.ozonenet.shell.PageHeader;

/** Tariff lines by code, substance or words. */
@Route("reference/codes")
@PermitAll
class CodesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TEXT = "q";

    private final HsCodes codes;
    private final TextField text = new TextField();
    private final Select<TariffLine.System> system = new Select<>();
    private final PagedCards<TariffLine> list = new PagedCards<>(this::card);

    CodesView(HsCodes codes) {
        this.codes = codes;
        addClassName("ozn-page");
        text.setLabel(getTranslation("handbook.codes.search"));
        text.setHelperText(getTranslation("handbook.codes.search.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> show());
        system.setLabel(getTranslation("handbook.codes.system"));
        system.setItems(TariffLine.System.values());
        system.setItemLabelGenerator(one ->
                one == null ? getTranslation("handbook.filter.all") : getTranslation("handbook.codes.system." + one));
        system.setEmptySelectionAllowed(true);
        system.setEmptySelectionCaption(getTranslation("handbook.filter.all"));
        system.addValueChangeListener(change -> show());
        var filters = new Div(text, system);
        filters.addClassName("ozn-filters");
        add(
                new PageHeader(getTranslation("handbook.codes.title")).withLine(getTranslation("handbook.codes.line")),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(TEXT).ifPresent(text::setValue);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.codes.title");
    }

    private void show() {
        list.show(codes.search(text.getValue(), system.getValue()));
    }

    private Component card(TariffLine line) {
        var where = getTranslation("handbook.codes.system." + line.system()) + " " + line.edition()
                + (line.place() == null ? "" : " · " + line.place());
        var card = new Div(new H2(line.code()), new Paragraph(where), english(line.description()));
        if (line.covers() != null) {
            card.add(new Paragraph(
                    new Span(getTranslation("handbook.codes.covers") + ": "),
                    DoubtLine.english(line.covers().replace(";", ", "))));
        }
        if (!line.correlatesTo().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "handbook.codes.correlates",
                    String.join(", ", line.correlatesTo()).replace(":", " "))));
        }
        if (line.note() != null) {
            card.add(english(line.note()));
        }
        card.add(new DoubtLine(line.doubt()));
        return card;
    }

    private static Paragraph english(String words) {
        return new Paragraph(DoubtLine.english(words));
    }
}
