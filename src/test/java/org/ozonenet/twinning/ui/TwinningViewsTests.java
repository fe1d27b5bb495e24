package org.ozonenet.twinning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.EnquiryState;
import org.ozonenet.twinning.enquiries.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class TwinningViewsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    @SignedInAs(function = Function.NOO, country = "KG")
    void showsTheTermsBeforeTheInside() {
        var id = new Twins(portal).opened(NetworkId.ECA, "CN", "KG");

        var terms = open(id);
        assertThat(textOf(terms)).contains("Terms of confidentiality", "To ask before goods move");
        assertThat(textOf(terms)).doesNotContain("Shipments across the border");

        click("I accept these terms and enter");
        assertThat(textOf(view())).contains("Shipments across the border", "TLP:AMBER");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "UZ")
    void answersForAForeignExchangeAsForNone() {
        var id = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        var foreign = textOf(open(id));
        var none = textOf(open(ExchangeId.random()));

        assertThat(foreign).isEqualTo(none).isNotBlank().doesNotContain("Shipments");
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_FOCAL_POINT, country = "KG")
    void sendsAnEnquiryAndKeepsWhatWasTypedUntilThen() {
        var id = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        navigate(TwinningView.class);
        UI.getCurrent()
                .navigate(
                        EnquiryFormView.class,
                        TwinningLinks.parameters(id),
                        QueryParameters.simple(Map.of("to", "CN", "post", "cn-kg-02", "form", "at-border")));

        click("Send");
        assertThat(textOf(view())).contains("Not sent.");

        area("Substance or blend, with composition in per cent").setValue("R-22");
        assertThat(textOf(view())).contains("Kept as a draft.");
        assertThat(textOf(open(id))).contains("Draft: Shipment at the border now");

        UI.getCurrent()
                .navigate(
                        EnquiryFormView.class,
                        TwinningLinks.parameters(id),
                        QueryParameters.simple(Map.of("to", "CN", "post", "cn-kg-02", "form", "at-border")));
        area("Substance or blend, with composition in per cent").setValue("R-404A");
        field("Container number").setValue("CSQU3054383");
        click("Send");

        assertThat(textOf(view()))
                .contains("R-404A", "CSQU3054383", "Is the licence genuine?", "No answer yet", "Kyrgyzstan asks China");
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_FOCAL_POINT, country = "CN")
    void showsTheFormInTheReadersLanguageAndFreeTextAsItWasWritten() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        navigate(TwinningView.class);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        UI.getCurrent().navigate(EnquiryView.class, TwinningLinks.parameters(exchange, id));
        assertThat(textOf(view())).contains("货物现在口岸", "许可证是否真实？", "Пломба повреждена", "R-404A");

        @SuppressWarnings("unchecked")
        var groups = find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Verdict>) group)
                .toList();
        groups.forEach(group -> group.setValue(Verdict.YES));
        click("发送答复");

        assertThat(state(id)).isEqualTo(EnquiryState.ANSWERED);
        assertThat(textOf(view())).contains("已答复");
    }

    @Test
    @SignedInAs(function = Function.NETWORK_COORDINATOR, network = "ECA")
    void showsACoordinatorNumbersAlone() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.sent(exchange, twins.customs("KG"), "KG", "CN");

        var page = textOf(navigate(OverviewView.class));
        assertThat(page).contains("China · Kyrgyzstan", "Open enquiries", "Persons inside");
        assertThat(page).doesNotContain("Shipments across the border", "R-404A", "Break the glass");
        assertThat(textOf(open(exchange))).doesNotContain("Shipments across the border");
    }

    @Test
    @SignedInAs(function = Function.ADMINISTRATOR)
    void letsAnAdministratorBreakTheGlassWithAReason() {
        var exchange = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        assertThat(textOf(navigate(OverviewView.class))).contains("Break the glass");
        portal.getBean(ExchangeKeeping.class).breakGlass(exchange, "A court asks for this record today");

        assertThat(textOf(open(exchange)))
                .contains("You are behind broken glass", "A court asks for this record today");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "MN")
    void saysWhatToDoWhereThereIsNothing() {
        assertThat(textOf(navigate(TwinningView.class))).contains("You are in no exchange.");
    }

    private Component open(ExchangeId id) {
        navigate(TwinningView.class);
        UI.getCurrent().navigate(ExchangeView.class, TwinningLinks.parameters(id));
        return view();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private EnquiryState state(EnquiryId id) {
        assertThat(portal.getBean(CurrentActor.class).find()).isPresent();
        return portal.getBean(Enquiries.class).sheet(id).orElseThrow().line().state();
    }

    private void click(String text) {
        var button = find(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text));
        test(button).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
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

    private static String textOf(Component page) {
        return PageText.of(page);
    }
}
