package org.ozonenet.twinning.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.plan.TestPlans;
import org.ozonenet.twinning.plan.WorkPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class PlanViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Test
    @SignedInAs(function = Function.NOO, country = "KG")
    @SuppressWarnings("unchecked")
    void plansAnActivity() {
        var exchange = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        UI.getCurrent().navigate("twinning/%s/plan".formatted(exchange.value()));
        assertThat(page()).contains("No activity is planned.", "Half-yearly summary of the work plan");

        click("Plan an activity");
        click("Save");
        assertThat(portal.getBean(WorkPlans.class).of(exchange)).isEmpty();
        find(TextField.class).all().stream()
                .filter(each -> "Activity".equals(each.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Joint control week");
        ((Select<Party>) find(Select.class).all().stream()
                        .filter(each -> "Responsible party".equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(new Party(new Iso2("CN"), Authority.CUSTOMS));
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2031, 5, 4));
        click("Save");

        assertThat(page()).contains("Joint control week", "China, Customs", "Due May 4, 2031", "Planned");
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_FOCAL_POINT, country = "CN")
    void showsWhatIsLateInTheReadersLanguage() {
        var twins = new Twins(portal);
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.as(
                twins.noo("KG"),
                () -> portal.getBean(WorkPlans.class)
                        .keep(TestPlans.training(exchange, "KG", LocalDate.of(2026, 3, 1))));
        UI.getCurrent().setLocale(Locale.of("ru"));
        UI.getCurrent().navigate("twinning/%s/plan".formatted(exchange.value()));
        assertThat(page()).contains("Совместное обучение", "Просрочено", "Officers of both sides at Torugart");
        UI.getCurrent().navigate("twinning/" + exchange.value());
        assertThat(page()).contains("Совместный план работы", "просрочено: 1");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "UZ")
    void answersForAForeignPlanAsForNone() {
        var exchange = new Twins(portal).inhabited(NetworkId.ECA, "CN", "KG");
        UI.getCurrent().navigate("twinning/%s/plan".formatted(exchange.value()));
        assertThat(page()).doesNotContain("Shipments across the border", "Plan an activity");
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
