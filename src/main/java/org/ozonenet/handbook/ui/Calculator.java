package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.substances.Equivalent;
import org.ozonenet.reference.substances.Kilograms;
import org.ozonenet.reference.substances.MetricTonnes;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.reference.substances.Substances;
import org.ozonenet.shell.Formats;

/** Turns a mass into CO2-equivalent and ODP tonnes, a blend split into its components. */
final class Calculator extends Composite<Div> {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private final Substances substances;
    private final Formats formats;
    private final ComboBox<Substance> substance = new ComboBox<>();
    private final TextField mass = new TextField();
    private final Select<Unit> unit = new Select<>();
    private final Div result = new Div();

    /** @param fixed the substance where it is not to be chosen, or null */
    Calculator(Substances substances, Formats formats, @Nullable Substance fixed) {
        this.substances = substances;
        this.formats = formats;
        substance.setLabel(getTranslation("handbook.calculator.substance"));
        substance.setItems(
                query -> substances.search(query.getFilter().orElse(""), null).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> substances.search(query.getFilter().orElse(""), null).size());
        substance.setItemLabelGenerator(SubstanceView::title);
        substance.setRequiredIndicatorVisible(true);
        substance.setValue(fixed);
        substance.setVisible(fixed == null);
        mass.setLabel(getTranslation("handbook.calculator.mass"));
        mass.setRequiredIndicatorVisible(true);
        mass.getElement().setAttribute("inputmode", "decimal");
        unit.setLabel(getTranslation("handbook.calculator.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation("handbook.calculator.unit." + one));
        unit.setValue(Unit.KILOGRAMS);
        var calculate = new Button(getTranslation("handbook.calculator.calculate"), click -> calculate());
        calculate.addThemeVariants(ButtonVariant.PRIMARY);
        calculate.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(getContent());
        var form = new Div(substance, mass, unit, calculate);
        form.addClassName("ozn-filters");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(form, result);
    }

    private void calculate() {
        var chosen = substance.getValue();
        substance.setErrorMessage(getTranslation("handbook.calculator.no-substance"));
        substance.setInvalid(chosen == null);
        var tonnes = tonnes();
        mass.setErrorMessage(getTranslation("handbook.calculator.bad-mass", formats.number(new BigDecimal("12.5"), 1)));
        mass.setInvalid(tonnes.isEmpty());
        if (chosen != null && tonnes.isPresent()) {
            show(substances.equivalent(chosen.id(), tonnes.get()));
        }
    }

    /** A number as the reader's language writes it; a point is understood as decimal sign wherever that is plain. */
    private Optional<MetricTonnes> tonnes() {
        var typed = mass.getValue().strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        var format = (DecimalFormat) NumberFormat.getNumberInstance(formats.locale());
        format.setParseBigDecimal(true);
        var position = new ParsePosition(0);
        var plain = typed.matches("\\d{1,12}(\\.\\d{1,9})?") && !typed.matches("\\d{1,3}\\.\\d{3}");
        var number = plain ? new BigDecimal(typed) : (BigDecimal) format.parse(typed, position);
        var whole = plain || position.getIndex() == typed.length();
        if (typed.isEmpty() || number == null || !whole || number.signum() <= 0 || number.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                unit.getValue() == Unit.KILOGRAMS ? new Kilograms(number).toTonnes() : new MetricTonnes(number));
    }

    private void show(Equivalent equivalent) {
        result.removeAll();
        var line = new Paragraph(getTranslation(
                "handbook.calculator.result",
                number(equivalent.mass().value()),
                SubstanceView.title(equivalent.substance()),
                number(equivalent.co2e().value()),
                number(equivalent.odp().value())));
        line.addClassName("ozn-lead");
        result.add(line);
        if (equivalent.parts().size() > 1) {
            var table = new DataTable(
                    getTranslation("handbook.calculator.parts"),
                    getTranslation("handbook.substance.component"),
                    getTranslation("handbook.calculator.tonnes"),
                    getTranslation("handbook.calculator.co2e"),
                    getTranslation("handbook.calculator.odp"));
            equivalent
                    .parts()
                    .forEach(part -> table.row(
                            new Span(part.component().name()),
                            new Span(number(part.mass().value())),
                            new Span(number(part.co2e().value())),
                            new Span(number(part.odp().value()))));
            result.add(table);
        }
        result.add(basis(equivalent));
    }

    private Paragraph basis(Equivalent equivalent) {
        var basis = new Paragraph(getTranslation("handbook.calculator.basis"));
        if (equivalent.substance().warming().differsFromReportingSystem()) {
            basis.add(new Span(" "
                    + getTranslation(
                            "handbook.gwp.differs",
                            number(equivalent.substance().warming().reportingSystem()))));
        }
        basis.addClassName("ozn-source");
        return basis;
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : formats.number(number, 6);
    }

    private enum Unit {
        KILOGRAMS,
        TONNES
    }
}
