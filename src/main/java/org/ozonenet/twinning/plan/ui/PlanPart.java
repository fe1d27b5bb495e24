package org.ozonenet.twinning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.plan.PlanLine;
import org.ozonenet.twinning.plan.WorkPlans;
import org.ozonenet.twinning.ui.ExchangePart;

/** How the joint work plan stands, on the page of an exchange. */
@SpringComponent
class PlanPart implements ExchangePart {

    private final WorkPlans plans;
    private final PlanWords words;

    PlanPart(WorkPlans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component part(ExchangeSheet exchange) {
        var lines = plans.of(exchange.id());
        var open = lines.stream().filter(line -> line.state().isOpen()).count();
        var late = lines.stream().filter(PlanLine::late).count();
        return new Section(
                new H2(words.text("plan.title")),
                new Paragraph(words.text("plan.stands", lines.size(), open, late)),
                new RouterLink(words.text("plan.open"), PlanView.class, PlanView.parameters(exchange.id())));
    }
}
