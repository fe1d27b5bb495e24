package org.ozonenet.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.ozonenet.access.accounts.OwnAccount;
import org.ozonenet.access.accounts.PasswordRefusedException;
import org.ozonenet.access.accounts.PasswordRefusedException.Reason;
import org.ozonenet.access.accounts.TooManyGuessesException;

/** Changes the password, or sets the first one. */
final class PasswordSection extends Section {

    private final OwnAccount account;
    private final AuthenticationContext authentication;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    PasswordSection(OwnAccount account, OwnAccount.Sheet sheet, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
        present.setLabel(getTranslation("account.password.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        present.setVisible(sheet.hasPassword());
        wanted.setLabel(getTranslation("account.password.new"));
        wanted.setHelperText(getTranslation("account.joining.password.hint"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        var change = new Button(getTranslation("account.password.change"), click -> change());
        var form = new Div(present, wanted, change);
        form.addClassName("ozn-account-form");
        add(new H2(getTranslation("account.sign-in.password")), form);
    }

    private void change() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        try {
            account.changePassword(present.getValue(), wanted.getValue());
            // All sessions have ended, this one too: the new password is what lets in from here on.
            authentication.logout();
        } catch (PasswordRefusedException e) {
            show(e.reason() == Reason.PRESENT_ONE_WRONG ? present : wanted, "account.password." + e.reason());
        } catch (TooManyGuessesException e) {
            show(present, "account.password.wait");
        }
    }

    private void show(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
