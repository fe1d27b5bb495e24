package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.shell.HomeCard;
import org.ozonenet.twinning.incidents.Alerts;

/** The latest alerts to a network of the reader, on the home page. */
@SpringComponent
class AlertsCard implements HomeCard {

    private static final int AT_ONCE = 3;

    private final Alerts alerts;
    private final IncidentWords words;

    AlertsCard(Alerts alerts, IncidentWords words) {
        this.alerts = alerts;
        this.words = words;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var running = alerts.running();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        running.stream().limit(AT_ONCE).forEach(line -> {
            var when = new Span(" · " + words.moment(line.at()));
            when.addClassName("ozn-secondary");
            list.add(new ListItem(
                    new RouterLink(
                            words.alert(line.content()),
                            AlertView.class,
                            new RouteParameters(AlertView.ID, line.id().value())),
                    when));
        });
        return Optional.of(new Div(
                new H2(words.text("incidents.alerts")),
                list,
                new RouterLink(words.text("incidents.alerts.all"), AlertListView.class)));
    }
}
