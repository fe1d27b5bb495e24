package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.reference.substances.Substances;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The calculator for any substance. */
@Route("reference/calculator")
@PermitAll
class CalculatorView extends Div implements HasDynamicTitle {

    CalculatorView(Substances substances, Reader reader) {
        addClassName("ozn-page");
        add(
                new PageHeader(getTranslation("handbook.calculator.title"))
                        .withLine(getTranslation("handbook.calculator.line")),
                new Calculator(substances, reader.formats(), null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.calculator.title");
    }
}
