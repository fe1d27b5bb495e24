package org.ozonenet.twinning.incidents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.Incidents;
import org.ozonenet.twinning.incidents.TestIncidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class IncidentViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    @SignedInAs(function = Function.CUSTOMS_FOCAL_POINT, country = "KG")
    @SuppressWarnings("unchecked")
    void reportsWithAFewTouchesAndKeepsWhatWasTypedUntilThen() {
        var id = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        navigate("twinning/%s/incident".formatted(id.value()), IncidentFormView.class);

        click("Report");
        assertThat(page()).contains("Not sent.");

        choice("Means of transport").setValue("PASSENGER_TRAIN");
        assertThat(page()).contains("Kept as a draft.");
        box("Declared as").setValue("HFC-134a");
        UI.getCurrent().navigate("twinning/" + id.value());
        assertThat(page()).contains("Draft: HFC-134a");

        var draft = portal.getBean(org.ozonenet.twinning.incidents.IncidentDrafts.class)
                .mine(id)
                .getFirst();
        openForm(id, draft.id());
        field("Identifier reading, per cent").setValue("R22 99,9; air 0,1");
        assertThat(field("Identifier reading, per cent").getHelperText())
                .contains("Another gas than declared.", "HCFC-22: declared 0 %, read 99.9 %", "it could be: HCFC-22");
        click("Report");

        assertThat(page())
                .contains("Passenger train", "Another gas than declared.", "What happened", "Reported", "TLP:AMBER");
        assertThat(portal.getBean(Incidents.class).of(id)).hasSize(1);
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "CN")
    void readsInTheOwnLanguageWhatTheOtherSideReportedAndAddsToIt() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        UI.getCurrent().navigate(IncidentView.class, IncidentLinks.parameters(exchange, id));
        assertThat(page()).contains("虚假标签", "与申报气体不同", "Altyn Cold R-134a", "13.6 公斤");
        assertThat(page()).doesNotContain("!zh", "incidents.");
        find(TextArea.class).all().getLast().setValue("正在核查发货人。");
        click("添加");
        assertThat(page()).contains("正在核查发货人。", "补充说明");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "KG")
    void saysMoreAboutWhatTheOwnSideReported() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        openForm(exchange, id);

        choice("Outcome in court").setValue("PENDING");
        click("Save what is new");
        assertThat(page()).contains("Outcome in court: Pending", "More said");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "UZ")
    void answersForAForeignIncidentAsForNone() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = reported(twins, exchange);
        for (var path : new String[] {"incident", "incidents/" + id.value(), "incidents/none"}) {
            UI.getCurrent().navigate("twinning/%s/%s".formatted(exchange.value(), path));
            assertThat(page())
                    .doesNotContain("Altyn", "Report an incident", "R-134a")
                    .isNotBlank();
        }
    }

    private static void openForm(ExchangeId exchange, IncidentId incident) {
        UI.getCurrent()
                .navigate(
                        IncidentFormView.class,
                        IncidentLinks.parameters(exchange),
                        QueryParameters.simple(Map.of(IncidentLinks.INCIDENT, incident.value())));
    }

    private IncidentId reported(Twins twins, ExchangeId exchange) {
        return twins.as(
                twins.customs("KG"),
                () -> portal.getBean(IncidentReporting.class).send(TestIncidents.full(exchange, "KG")));
    }

    @SuppressWarnings("unchecked")
    private Select<String> choice(String label) {
        return (Select<String>) find(Select.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        var button = find(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text));
        test(button).click();
    }

    private String page() {
        return text(((Component) getCurrentView()).getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var label = element.getProperty("label");
        return (label == null ? "" : label + " ")
                + element.getChildren().map(IncidentViewsTests::text).collect(Collectors.joining(" "));
    }
}
