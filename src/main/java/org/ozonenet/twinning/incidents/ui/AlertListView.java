package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.incidents.AlertLine;
import org.ozonenet.twinning.incidents.Alerts;

/** The alerts that reach the reader. */
@Route("twinning/alerts")
@PermitAll
class AlertListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Alerts alerts;
    private final IncidentWords words;

    AlertListView(Alerts alerts, IncidentWords words) {
        this.alerts = alerts;
        this.words = words;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle())
                .withLine(getTranslation("incidents.alerts.line"))
                .withPart(new TlpBadge(Tlp.GREEN)));
        var lines = alerts.running();
        if (lines.isEmpty()) {
            add(new EmptyState(
                    getTranslation("incidents.alerts.none"), getTranslation("incidents.alerts.none.what-to-do")));
            return;
        }
        var cards = new CardList();
        cards.show(lines, this::card);
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.alerts");
    }

    private Component card(AlertLine line) {
        var link = new RouterLink(
                words.alert(line.content()),
                AlertView.class,
                new RouteParameters(AlertView.ID, line.id().value()));
        var when = new Paragraph(words.moment(line.at()));
        when.addClassName("ozn-secondary");
        var post = line.content().post();
        var where = new Paragraph(post == null ? words.country(line.content().country()) : words.post(post));
        return new Div(new H2(link), where, when);
    }
}
