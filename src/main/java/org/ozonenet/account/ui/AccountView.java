package org.ozonenet.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Persons;
import org.ozonenet.access.accounts.OwnAccount;
import org.ozonenet.kernel.Lang;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The own account: functions, language and time zone, how to sign in, and where one is signed in. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final Persons persons;
    private final OwnAccount account;
    private final AuthenticationContext authentication;
    private final Reader reader;

    AccountView(
            CurrentActor currentActor,
            Persons persons,
            OwnAccount account,
            AuthenticationContext authentication,
            Reader reader,
            Labels labels) {
        this.persons = persons;
        this.account = account;
        this.authentication = authentication;
        this.reader = reader;
        addClassName("ozn-page");
        var actor = currentActor.require();
        var sheet = account.sheet();
        add(new PageHeader(getTranslation("account.title")).withLine(actor.name()));
        add(functions(actor, sheet, labels), reading(actor));
        if (!sheet.fromOutside()) {
            add(new PasswordSection(account, sheet, authentication), passkeys(sheet));
        }
        add(sessions());
    }

    private Section functions(Actor actor, OwnAccount.Sheet sheet, Labels labels) {
        var list = new UnorderedList();
        actor.functions().forEach(held -> list.add(new ListItem(labels.of(held))));
        var facts = new Facts();
        if (!sheet.fromOutside()) {
            facts.with(getTranslation("account.sign-in.name"), sheet.signInName());
        }
        facts.with(getTranslation("account.mail"), sheet.mail()).with(getTranslation("account.functions"), list);
        return new Section(facts);
    }

    private Section reading(Actor actor) {
        var card = persons.card(actor.person());
        var language = new Select<Lang>();
        language.setLabel(getTranslation("account.language"));
        language.setItems(Lang.values());
        language.setItemLabelGenerator(Lang::ownName);
        var zone = new ComboBox<String>(getTranslation("account.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .sorted()
                .toList());
        card.ifPresent(own -> {
            language.setValue(own.language());
            zone.setValue(own.zone().getId().equals("Z") ? "UTC" : own.zone().getId());
        });
        var save = new Button(getTranslation("common.save"), click -> {
            persons.readIn(language.getValue(), zone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(zone.getValue()));
            Notification.show(getTranslation("account.saved"));
        });
        var form = new Div(language, zone, save);
        form.addClassName("ozn-account-form");
        return new Section(new H2(getTranslation("account.reading")), form);
    }

    private Section passkeys(OwnAccount.Sheet sheet) {
        var list = new UnorderedList();
        for (var passkey : sheet.passkeys()) {
            var remove = new Button(getTranslation("account.passkeys.remove"), click -> {
                account.removePasskey(passkey.credential());
                click.getSource().getParent().ifPresent(line -> line.removeFromParent());
            });
            remove.setAriaLabel(getTranslation("account.passkeys.remove.which", passkey.label()));
            var used = getTranslation("account.passkeys.used", reader.formats().moment(passkey.lastUsed()));
            list.add(new ListItem(new Span(passkey.label() + " · " + used + " "), remove));
        }
        var add = new Anchor("passkey", getTranslation("account.passkey.title"));
        add.setRouterIgnore(true);
        return new Section(
                new H2(getTranslation("account.passkeys")),
                sheet.passkeys().isEmpty() ? new Paragraph(getTranslation("account.passkeys.none")) : list,
                add);
    }

    private Section sessions() {
        var everywhere = new Button(getTranslation("account.sessions.end"), click -> {
            account.signOutEverywhere();
            authentication.logout();
        });
        return new Section(
                new H2(getTranslation("account.sessions")),
                new Paragraph(getTranslation("account.sessions.line")),
                everywhere);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
