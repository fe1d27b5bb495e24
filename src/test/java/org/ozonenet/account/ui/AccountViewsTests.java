package org.ozonenet.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.accounts.Invitations;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class AccountViewsTests extends SpringBrowserlessTest {

    private final Invitations invitations;

    AccountViewsTests(@Autowired Invitations invitations) {
        this.invitations = invitations;
    }

    @Test
    void opensThePagesOfAnOfficerWithOneHeading() {
        for (var page :
                List.<Class<? extends Component>>of(AccountView.class, MembersView.class, InvitationsView.class)) {
            navigate(page);
            assertThat($(H1.class).all()).as(page.getSimpleName()).hasSize(1);
        }
    }

    @Test
    @SignedInAs(function = Function.ADMINISTRATOR)
    void opensThePagesOfAnAdministratorWithOneHeading() {
        for (var page : List.<Class<? extends Component>>of(AuditView.class, HealthView.class, MembersView.class)) {
            navigate(page);
            assertThat($(H1.class).all()).as(page.getSimpleName()).hasSize(1);
        }
    }

    @Test
    void keepsThePagesOfAdministratorsFromOthers() {
        UI.getCurrent().navigate("admin/audit");

        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
    }

    @Test
    void offersAnOfficerThePeopleOfTheOwnCountryOnly() {
        navigate(InvitationsView.class);
        test($(Button.class).withText("Invite somebody").single()).click();

        assertThat(offers())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.scope()).isEqualTo(Scope.country("LA")))
                .extracting(ActsFor::function)
                .containsExactlyInAnyOrder(
                        Function.CUSTOMS_FOCAL_POINT,
                        Function.CUSTOMS_OFFICER,
                        Function.TECHNICIAN,
                        Function.TRAINER,
                        Function.ASSESSOR);
    }

    @Test
    void invitesSomebody() {
        navigate(InvitationsView.class);
        test($(Button.class).withText("Invite somebody").single()).click();
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name")
                .single()
                .setValue("Officer at the bridge");
        $(EmailField.class).single().setValue("bridge@example.org");
        what().setValue(new ActsFor(Function.CUSTOMS_OFFICER, Scope.country("LA")));
        test($(Button.class).withText("Send the invitation").single()).click();

        assertThat(invitations.waiting())
                .anySatisfy(line -> assertThat(line.mail()).isEqualTo("bridge@example.org"));
    }

    @Test
    void saysAtTheFieldWhyAPasswordIsRefused() {
        navigate(AccountView.class);
        var wanted = $(PasswordField.class)
                .withPropertyValue(PasswordField::getLabel, "New password")
                .single();
        wanted.setValue("short");
        test($(Button.class).withText("Change the password").single()).click();

        assertThat(wanted.isInvalid()).isTrue();
        assertThat(wanted.getErrorMessage()).contains("12");
    }

    private List<ActsFor> offers() {
        return what().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ActsFor> what() {
        return $(ComboBox.class)
                .withPropertyValue(ComboBox::getLabel, "Function")
                .single();
    }
}
