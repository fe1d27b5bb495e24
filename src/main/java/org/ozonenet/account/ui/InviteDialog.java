package org.ozonenet.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.TakenException;
import org.ozonenet.access.accounts.InvitationDraft;
import org.ozonenet.access.accounts.Invitations;
import org.ozonenet.kernel.Lang;

/** Asks whom to invite and to what. */
final class InviteDialog extends Dialog {

    private final Invitations invitations;
    private final Runnable afterwards;
    private final TextField name = new TextField();
    private final EmailField mail = new EmailField();
    private final ComboBox<ActsFor> what = new ComboBox<>();
    private final Select<Lang> language = new Select<>();

    InviteDialog(Invitations invitations, List<ActsFor> offers, Labels labels, Lang own, Runnable afterwards) {
        this.invitations = invitations;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("account.invitations.invite"));
        name.setLabel(getTranslation("account.name"));
        name.setMaxLength(120);
        name.setRequired(true);
        mail.setLabel(getTranslation("account.mail"));
        mail.setMaxLength(254);
        mail.setRequired(true);
        what.setLabel(getTranslation("account.function"));
        what.setItems(offers);
        what.setItemLabelGenerator(labels::of);
        what.setRequired(true);
        language.setLabel(getTranslation("account.invitations.language"));
        language.setItems(Lang.values());
        language.setItemLabelGenerator(Lang::ownName);
        language.setValue(own);
        var fields = new VerticalLayout(name, mail, what, language);
        fields.setPadding(false);
        add(fields);
        var send = new Button(getTranslation("account.invitations.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), send);
    }

    private void send() {
        if (name.isEmpty() || mail.isEmpty() || mail.isInvalid() || what.isEmpty()) {
            Notification.show(getTranslation("account.invitations.incomplete"));
            return;
        }
        try {
            var wanted = what.getValue();
            invitations.invite(new InvitationDraft(
                    mail.getValue(), name.getValue(), wanted.function(), wanted.scope(), language.getValue()));
            Notification.show(getTranslation("account.invitations.sent", mail.getValue()));
            close();
            afterwards.run();
        } catch (TakenException e) {
            mail.setErrorMessage(getTranslation("account.invitations.taken"));
            mail.setInvalid(true);
        }
    }
}
