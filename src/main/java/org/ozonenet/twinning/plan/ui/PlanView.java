package org.ozonenet.twinning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.plan.WorkPlans;
import org.ozonenet.twinning.ui.TwinningLinks;

/** The joint work plan of an exchange, with its half-yearly summaries. */
@Route("twinning/:" + PlanView.EXCHANGE + "/plan")
@PermitAll
class PlanView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String EXCHANGE = "exchange";

    private final Exchanges exchanges;
    private final WorkPlans plans;
    private final PlanWords words;
    private final Clock clock;

    PlanView(Exchanges exchanges, WorkPlans plans, PlanWords words, Clock clock) {
        this.exchanges = exchanges;
        this.plans = plans;
        this.words = words;
        this.clock = clock;
        addClassName("ozn-page");
    }

    static RouteParameters parameters(ExchangeId exchange) {
        return new RouteParameters(EXCHANGE, exchange.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(EXCHANGE)
                .filter(Id::isValid)
                .filter(id -> id.length() <= 40)
                .map(ExchangeId::new)
                .flatMap(exchanges::sheet)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title");
    }

    private void show(ExchangeSheet sheet) {
        removeAll();
        add(new PageHeader(getPageTitle())
                .withLine(sheet.title())
                .withPart(new TlpBadge(Tlp.AMBER))
                .withActions(TwinningLinks.exchange(sheet.id(), getTranslation("twinning.back"))));
        if (sheet.mayWrite()) {
            var plan = new Button(
                    getTranslation("plan.new"),
                    click -> new PlanDialog(sheet, null, words, draft -> {
                                plans.keep(draft);
                                show(sheet);
                            })
                            .open());
            plan.addThemeName("primary");
            var buttons = new Div(plan);
            buttons.addClassName("ozn-tw-buttons");
            add(buttons);
        }
        var lines = plans.of(sheet.id());
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none.what-to-do")));
        } else {
            var cards = new CardList();
            cards.show(lines, line -> new PlanCard(line, sheet, plans, words, () -> show(sheet)));
            add(cards);
        }
        add(summaries(sheet));
    }

    /** The running half year and the one before. */
    private Component summaries(ExchangeSheet sheet) {
        var section = new Section(new H2(getTranslation("plan.summary.title")));
        var today = LocalDate.now(clock);
        var running = LocalDate.of(today.getYear(), today.getMonthValue() > 6 ? 7 : 1, 1);
        var list = new Div();
        list.addClassName("ozn-tw-buttons");
        for (var from : new LocalDate[] {running, running.minusMonths(6)}) {
            var name = "work-plan-%d-%d.pdf".formatted(from.getYear(), from.getMonthValue() > 6 ? 2 : 1);
            var link = new Anchor(
                    DownloadHandler.fromInputStream(event -> {
                        var file = plans.summary(sheet.id(), from.getYear(), from.getMonthValue() > 6, words.lang());
                        return new DownloadResponse(
                                new ByteArrayInputStream(file), name, "application/pdf", file.length);
                    }),
                    words.formats().days(from, from.plusMonths(6).minusDays(1)) + " (PDF)");
            link.getElement().setAttribute("download", name);
            list.add(link);
        }
        section.add(list);
        return section;
    }
}
