package org.ozonenet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.GrantLine;
import org.ozonenet.access.Grants;
import org.ozonenet.access.LastAdministratorException;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;

/** The persons within the reader's reach, with their functions to give and take back. */
@Route("admin/members")
@Menu(title = "account.menu.members", order = 90, icon = "users")
@RolesAllowed({"ADMIN", "NETWORK_COORDINATOR", "NOO"})
class MembersView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 60;

    private final Grants grants;
    private final Labels labels;
    private final Offers offers;
    private final TextField filter = new TextField();
    private final CardList cards = new CardList();
    private final Div results = new Div();
    private List<PersonCard> members = List.of();

    MembersView(Grants grants, Labels labels, Offers offers) {
        this.grants = grants;
        this.labels = labels;
        this.offers = offers;
        addClassName("ozn-page");
        filter.setLabel(getTranslation("account.members.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
        add(
                new PageHeader(getTranslation("account.menu.members")).withLine(getTranslation("account.members.line")),
                filter,
                results);
        load();
    }

    private void load() {
        members = grants.withinReach();
        show();
    }

    private void show() {
        var wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        var found = members.stream()
                .filter(member -> wanted.isEmpty() || described(member).contains(wanted))
                .toList();
        results.removeAll();
        if (found.isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("account.members.none"), getTranslation("account.members.none.what-to-do")));
            return;
        }
        cards.show(found.subList(0, Math.min(SHOWN, found.size())), this::card);
        results.add(cards);
        if (found.size() > SHOWN) {
            results.add(new Span(getTranslation("account.members.more", SHOWN, found.size())));
        }
    }

    private String described(PersonCard member) {
        var text = new StringBuilder(member.name());
        member.functions().forEach(held -> text.append(' ').append(labels.of(held)));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private Component card(PersonCard member) {
        var functions = new UnorderedList();
        history(member).forEach(line -> functions.add(functionLine(member, line)));
        member.functions().stream()
                .filter(held -> history(member).stream().noneMatch(line -> same(line, held)))
                .forEach(held -> functions.add(new ListItem(labels.of(held))));
        var give = new Button(
                getTranslation("account.members.give"),
                click -> new GiveDialog(member.name(), offers.all(), labels, wanted -> {
                            grants.grant(member.person(), wanted.function(), wanted.scope());
                            load();
                        })
                        .open());
        give.setAriaLabel(getTranslation("account.members.give.whom", member.name()));
        return new Div(new H2(member.name()), functions, give);
    }

    private List<GrantLine> history(PersonCard member) {
        try {
            return grants.history(member.person()).stream()
                    .filter(GrantLine::mayTakeBack)
                    .toList();
        } catch (NotAllowedException e) {
            return List.of();
        }
    }

    private ListItem functionLine(PersonCard member, GrantLine line) {
        var held = labels.of(new ActsFor(line.function(), line.scope()));
        var takeBack = new Button(getTranslation("account.members.take-back"), click -> {
            try {
                grants.revoke(member.person(), line.grant());
                load();
            } catch (LastAdministratorException e) {
                Notification.show(getTranslation("account.members.last-administrator"));
            }
        });
        takeBack.setAriaLabel(getTranslation("account.members.take-back.what", held, member.name()));
        return new ListItem(new Span(held + " "), takeBack);
    }

    private static boolean same(GrantLine line, ActsFor held) {
        return line.function() == held.function() && line.scope().equals(held.scope());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.menu.members");
    }
}
