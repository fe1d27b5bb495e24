package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.PartyInvitationLine;
import org.ozonenet.twinning.PartyInvitations;

/** The parties that are invited and wait for agreements; and for an ozone officer the way to invite and to agree. */
final class InvitationsPart extends Composite<Section> {

    private final PartyInvitations invitations;
    private final TwinningWords words;
    private final Runnable changed;

    InvitationsPart(
            List<PartyInvitationLine> lines, PartyInvitations invitations, TwinningWords words, Runnable changed) {
        this.invitations = invitations;
        this.words = words;
        this.changed = changed;
        if (!lines.isEmpty()) {
            getContent().add(new H3(getTranslation("twinning.invited")));
            lines.forEach(line -> getContent().add(card(line)));
        }
    }

    /** With the button to invite another party. */
    InvitationsPart inviting(ExchangeSheet exchange, List<Iso2> countries) {
        getContent()
                .add(new Button(
                        getTranslation("twinning.invite"),
                        click -> dialog(exchange, countries).open()));
        return this;
    }

    private Div card(PartyInvitationLine line) {
        var party = getTranslation(
                "twinning.party",
                words.country(line.party().country()),
                getTranslation("twinning.authority." + line.party().authority()));
        var between = new Paragraph(words.countries(line.countries()) + ": " + line.purpose());
        between.addClassName("ozn-secondary");
        var card = new Div(
                new Paragraph(party),
                between,
                new Paragraph(getTranslation("twinning.invited.missing", words.countries(line.missing()))));
        if (line.mayAgree()) {
            var agree = new Button(getTranslation("twinning.agree"), click -> {
                invitations.agree(line.id());
                changed.run();
            });
            agree.addThemeName("primary");
            var refuse = new Button(getTranslation("twinning.invited.refuse"), click -> {
                invitations.refuse(line.id());
                changed.run();
            });
            var buttons = new Div(agree, refuse);
            buttons.addClassName("ozn-tw-buttons");
            card.add(buttons);
        }
        return card;
    }

    private Dialog dialog(ExchangeSheet exchange, List<Iso2> countries) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("twinning.invite"));
        var country = new Select<Iso2>();
        country.setLabel(getTranslation("twinning.country"));
        country.setItems(words.sorted(countries));
        country.setItemLabelGenerator(words::country);
        var authority = new Select<Authority>();
        authority.setLabel(getTranslation("twinning.form.addressee"));
        authority.setItems(Authority.values());
        authority.setItemLabelGenerator(each -> getTranslation("twinning.authority." + each));
        authority.setValue(Authority.CUSTOMS);
        dialog.add(new Paragraph(getTranslation("twinning.invite.line")), country, authority);
        var go = new Button(getTranslation("twinning.invite"), click -> {
            var chosen = country.getValue();
            var isThere = chosen != null && exchange.parties().contains(new Party(chosen, authority.getValue()));
            country.setErrorMessage(getTranslation("twinning.invite.wrong"));
            country.setInvalid(chosen == null || isThere);
            if (chosen != null && !isThere) {
                invitations.invite(exchange.id(), new Party(chosen, authority.getValue()));
                dialog.close();
                changed.run();
            }
        });
        go.addThemeName("primary");
        dialog.getFooter().add(new Button(getTranslation("common.cancel"), click -> dialog.close()), go);
        return dialog;
    }
}
