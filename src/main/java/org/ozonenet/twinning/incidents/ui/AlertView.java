package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.incidents.AlertId;
import org.ozonenet.twinning.incidents.Alerts;

/** One alert. */
@Route("twinning/alerts/:" + AlertView.ID)
@PermitAll
class AlertView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "alert";

    private final Alerts alerts;
    private final IncidentWords words;
    private String title = "";

    AlertView(Alerts alerts, IncidentWords words) {
        this.alerts = alerts;
        this.words = words;
        addClassName("ozn-page");
    }

    /** Whoever is of no network that it warns is answered as if it were not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var line = event.getRouteParameters()
                .get(ID)
                .filter(Id::isValid)
                .map(AlertId::new)
                .flatMap(alerts::find)
                .orElseThrow(NotFoundException::new);
        title = words.alert(line.content());
        removeAll();
        add(
                new PageHeader(title)
                        .withLine(words.moment(line.at()))
                        .withPart(new TlpBadge(Tlp.GREEN))
                        .withActions(new RouterLink(getTranslation("incidents.alerts"), AlertListView.class)),
                new AlertFacts(line.content(), words),
                new Paragraph(getTranslation("incidents.alert.ask")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
