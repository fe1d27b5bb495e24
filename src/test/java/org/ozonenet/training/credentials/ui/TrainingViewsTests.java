package org.ozonenet.training.credentials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.Assessors;
import org.ozonenet.training.credentials.CertificateDecisions;
import org.ozonenet.training.credentials.Certificates;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class TrainingViewsTests extends SpringBrowserlessTest {

    private static final Iso2 LAOS = new Iso2("LA");

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void aCertificateAndAnAssessor() {
        var persons = TestPersons.in(portal);
        var officer = persons.with(Function.NOO, Scope.country("LA"));
        PersonId technician = persons.with(Function.TECHNICIAN, Scope.country("LA"));
        var assessor = persons.with(Function.ASSESSOR, Scope.country("LA"));
        portal.getBean(ActAs.class).person(officer, () -> {
            var scheme = new SchemeCode("OZN-EV");
            if (portal.getBean(Certificates.class).register(LAOS, scheme).isEmpty()) {
                portal.getBean(CertificateDecisions.class)
                        .takeOver(technician, LAOS, scheme, new CategoryCode("HV"), LocalDate.of(2026, 5, 4));
            }
            portal.getBean(Assessors.class)
                    .qualify(assessor, LAOS, Set.of(new UnitCode("EV-U2")), LocalDate.of(2099, 1, 1));
        });
    }

    @Test
    @SignedInAs(function = Function.TECHNICIAN, country = "LA")
    void showsTheHolderTheirCertificates() {
        assertThat(textOf(navigate(RecordView.class)))
                .contains("High-voltage isolation", "LA-NOU-2026-", "Claim what you learnt elsewhere");
    }

    @Test
    @SignedInAs(function = Function.NOO, country = "LA")
    void letsTheIssuingBodyRevokeAfterAskingOnceMore() {
        assertThat(textOf(navigate(RegisterView.class))).contains("technician.la", "Suspend", "Revoke");
        test(find(Button.class).withText("Suspend").all().getFirst()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(textOf(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("Suspended", "Reinstate");
        test(find(Button.class).withText("Reinstate").all().getFirst()).click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_FOCAL_POINT, country = "LA")
    void showsOthersNobodyWhoHasNotAgreed() {
        assertThat(textOf(navigate(RegisterView.class)))
                .contains("Nobody is found here.")
                .doesNotContain("Revoke");
    }

    private static String textOf(Component component) {
        var text = new StringBuilder();
        collect(component, text);
        return text.toString();
    }

    private static void collect(Component component, StringBuilder text) {
        text.append(component.getElement().getText()).append(' ');
        var label = component.getElement().getProperty("summary");
        text.append(label == null ? "" : label).append(' ');
        component.getChildren().forEach(child -> collect(child, text));
    }
}
