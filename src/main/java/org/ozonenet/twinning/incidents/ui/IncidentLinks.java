package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.incidents.IncidentId;

/** Ways to the pages of incidents. */
final class IncidentLinks {

    static final String EXCHANGE = "exchange";
    static final String INCIDENT = "incident";

    private IncidentLinks() {}

    static RouterLink to(ExchangeId exchange, IncidentId incident, String text) {
        return new RouterLink(text, IncidentView.class, parameters(exchange, incident));
    }

    static RouterLink toReport(ExchangeId exchange, String text) {
        return new RouterLink(text, IncidentFormView.class, parameters(exchange));
    }

    /** The form with what was begun there, or with what the incident says now. */
    static RouterLink toForm(ExchangeId exchange, IncidentId incident, String text) {
        var link = toReport(exchange, text);
        link.setQueryParameters(QueryParameters.simple(Map.of(INCIDENT, incident.value())));
        return link;
    }

    static void open(ExchangeId exchange, IncidentId incident) {
        UI.getCurrent().navigate(IncidentView.class, parameters(exchange, incident));
    }

    static RouteParameters parameters(ExchangeId exchange) {
        return new RouteParameters(EXCHANGE, exchange.value());
    }

    static RouteParameters parameters(ExchangeId exchange, IncidentId incident) {
        return new RouteParameters(Map.of(EXCHANGE, exchange.value(), INCIDENT, incident.value()));
    }
}
