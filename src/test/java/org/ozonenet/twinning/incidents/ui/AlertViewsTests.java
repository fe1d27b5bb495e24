package org.ozonenet.twinning.incidents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.incidents.Alerts;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.TestIncidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class AlertViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    @SignedInAs(function = Function.NOO, country = "KG")
    @SuppressWarnings("unchecked")
    void showsAllThatWouldBeToldBeforeItIsAndTakesItBack() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        UI.getCurrent().navigate(IncidentView.class, IncidentLinks.parameters(exchange, id));
        assertThat(page()).contains("No network was warned.");

        click("Warn networks");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("This is all that", "False label", "HCFC-22")
                .doesNotContain("Testov", "Altyn", "0815");
        find(Button.class).all().stream()
                .filter(each -> each.getText().equals("Warn networks"))
                .reduce((one, last) -> last)
                .ifPresent(button -> test(button).click());
        assertThat(page()).contains("No network was warned.");
        ((CheckboxGroup<NetworkId>) find(CheckboxGroup.class).single()).setValue(Set.of(NetworkId.ECA));
        find(Button.class).all().stream()
                .filter(each -> each.getText().equals("Warn networks"))
                .reduce((one, last) -> last)
                .ifPresent(button -> test(button).click());
        assertThat(page()).contains("Given to:", "Networks warned, without names");

        click("Take the alert back");
        assertThat(page()).contains("No network was warned.", "Alert taken back");
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_OFFICER, country = "UZ")
    void showsTheStructuredPartToTheNetwork() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        twins.as(twins.noo("KG"), () -> portal.getBean(Alerts.class).give(id, Set.of(NetworkId.ECA)));
        UI.getCurrent().setLocale(Locale.of("ru"));

        UI.getCurrent().navigate("twinning/alerts");
        assertThat(page()).contains("HCFC-22");
        UI.getCurrent().navigate("");
        assertThat(page()).contains("Все предупреждения", "HCFC-22");
        var alert = portal.getBean(Alerts.class).running().getFirst();
        UI.getCurrent().navigate("twinning/alerts/" + alert.id().value());
        assertThat(page())
                .contains("Ложная этикетка", "февраль 2026", "TLP:GREEN", "Другой газ")
                .doesNotContain("Testov", "Altyn", "0815", "2026-02-14");
    }

    @Test
    @SignedInAs(function = Function.TECHNICIAN, country = "UZ")
    void answersForAnAlertThatIsNotForTheReaderAsForNone() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        var alert = twins.as(twins.noo("KG"), () -> {
            portal.getBean(Alerts.class).give(id, Set.of(NetworkId.ECA));
            return portal.getBean(Alerts.class).running().getFirst();
        });
        UI.getCurrent().navigate("twinning/alerts");
        assertThat(page()).contains("There is no alert for you.");
        UI.getCurrent().navigate("twinning/alerts/" + alert.id().value());
        assertThat(page()).doesNotContain("HCFC-22", "False label");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "KG")
    void showsIncidentsInFiguresAndOffersTables() {
        UI.getCurrent().navigate("twinning/incidents");
        assertThat(page()).contains("No incident was reported here.");
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        reported(twins, exchange);
        UI.getCurrent().navigate("twinning/alerts");
        UI.getCurrent().navigate("twinning/incidents");
        assertThat(page())
                .contains(
                        "By route", "China to Kyrgyzstan", "By border", "By method", "False label", "13.6 kg", "2026");
        assertThat(find(Anchor.class).all().stream()
                        .map(link -> link.getElement().getAttribute("download"))
                        .filter(name -> name != null))
                .contains("incidents-ozone-secretariat.xlsx", "incidents-customs-network.csv");
    }

    private IncidentId reported(Twins twins, ExchangeId exchange) {
        return twins.as(
                twins.customs("KG"),
                () -> portal.getBean(IncidentReporting.class).send(TestIncidents.full(exchange, "KG")));
    }

    private void click(String text) {
        var button = find(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text));
        test(button).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
