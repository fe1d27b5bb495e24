package org.ozonenet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.accounts.InvitationLine;
import org.ozonenet.access.accounts.Invitations;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The invitations that wait for an answer, and the way to a new one. */
@Route("admin/invitations")
@Menu(title = "account.menu.invitations", order = 91, icon = "envelope")
@RolesAllowed({"ADMIN", "NETWORK_COORDINATOR", "NOO"})
class InvitationsView extends Div implements HasDynamicTitle {

    private final Invitations invitations;
    private final Labels labels;
    private final Reader reader;
    private final Div list = new Div();

    InvitationsView(Invitations invitations, Labels labels, Offers offers, Reader reader) {
        this.invitations = invitations;
        this.labels = labels;
        this.reader = reader;
        addClassName("ozn-page");
        var invite = new Button(
                getTranslation("account.invitations.invite"),
                click -> new InviteDialog(invitations, offers.all(), labels, reader.lang(), this::load).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("account.menu.invitations"))
                        .withLine(getTranslation("account.invitations.line"))
                        .withActions(invite),
                list);
        load();
    }

    private void load() {
        list.removeAll();
        var waiting = invitations.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("account.invitations.none"), getTranslation("account.invitations.none.what-to-do")));
            return;
        }
        var cards = new CardList();
        cards.show(waiting, this::card);
        list.add(cards);
    }

    private Component card(InvitationLine line) {
        var until = reader.formats().moment(line.expiresAt());
        var resend = new Button(getTranslation("account.invitations.resend"), click -> {
            invitations.resend(line.id());
            Notification.show(getTranslation("account.invitations.sent", line.mail()));
            load();
        });
        resend.setAriaLabel(getTranslation("account.invitations.resend.whom", line.name()));
        var withdraw = new Button(getTranslation("account.invitations.withdraw"), click -> {
            invitations.withdraw(line.id());
            load();
        });
        withdraw.setAriaLabel(getTranslation("account.invitations.withdraw.whom", line.name()));
        return new Div(
                new H2(line.name()),
                new Paragraph(line.mail()),
                new Paragraph(labels.of(new ActsFor(line.function(), line.scope()))),
                new Paragraph(getTranslation(
                        line.expired() ? "account.invitations.expired" : "account.invitations.until", until)),
                resend,
                withdraw);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.menu.invitations");
    }
}
