package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.Contact;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.ExchangeState;

/** Who is inside, who is the duty desk, who looked in; and for those who may, who is let in and what becomes of it. */
final class MembersPart extends Composite<Section> {

    private final ExchangeSheet sheet;
    private final ExchangeKeeping keeping;
    private final TwinningWords words;
    private final Runnable changed;

    MembersPart(ExchangeSheet sheet, ExchangeKeeping keeping, TwinningWords words, Runnable changed) {
        this.sheet = sheet;
        this.keeping = keeping;
        this.words = words;
        this.changed = changed;
        getContent().add(new H2(getTranslation("twinning.members")));
        var list = new UnorderedList();
        list.addClassName("ozn-members");
        sheet.members().forEach(insider -> list.add(line(insider)));
        getContent().add(list);
        if (sheet.mayKeep()) {
            candidates();
        }
        glass();
        sheet.next()
                .forEach(state ->
                        getContent().add(new Button(getTranslation("twinning.move." + state), click -> move(state))));
    }

    private ListItem line(ExchangeSheet.Insider insider) {
        var seats = insider.seats().stream()
                .map(seat ->
                        words.country(seat.country()) + ", " + getTranslation("twinning.authority." + seat.authority()))
                .collect(Collectors.joining("; "));
        var functions = new Span(seats);
        functions.addClassName("ozn-secondary");
        var item = new ListItem(new Span(insider.card().name()), functions);
        var country = insider.seats().iterator().next().country();
        var found = contact(insider.card().person());
        var isContact = found.isPresent();
        var isDuty = found.filter(Contact::duty).isPresent();
        if (sheet.mayKeep() && sheet.sides().contains(country)) {
            var contact = new Checkbox(getTranslation("twinning.contact"), isContact);
            contact.addValueChangeListener(
                    change -> setContact(country, insider.card().person(), change.getValue(), false));
            var duty = new Checkbox(getTranslation("twinning.duty"), isDuty);
            duty.addValueChangeListener(
                    change -> setContact(country, insider.card().person(), true, change.getValue()));
            item.add(contact, duty);
            if (insider.card().functions().stream().allMatch(held -> held.function() == Function.CUSTOMS_OFFICER)) {
                item.add(new Button(getTranslation("twinning.send-out"), click -> {
                    keeping.sendOut(sheet.id(), insider.card().person());
                    changed.run();
                }));
            }
        } else if (isContact) {
            item.add(new Span(getTranslation(isDuty ? "twinning.duty" : "twinning.contact")));
        }
        return item;
    }

    private Optional<Contact> contact(PersonId person) {
        return sheet.contacts().stream()
                .filter(contact -> contact.person().equals(person))
                .findFirst();
    }

    private void setContact(Iso2 country, PersonId person, boolean isContact, boolean isDuty) {
        var contacts = new ArrayList<Contact>();
        sheet.contacts().stream()
                .filter(contact -> contact.country().equals(country))
                .filter(contact -> !contact.person().equals(person))
                .forEach(contacts::add);
        if (isContact) {
            contacts.add(new Contact(country, person, isDuty));
        }
        keeping.nameContacts(sheet.id(), country, contacts);
        changed.run();
    }

    private void candidates() {
        var candidates = keeping.candidates(sheet.id());
        if (candidates.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        candidates.forEach(card -> list.add(new ListItem(
                new Span(card.name() + " "), new Button(getTranslation("twinning.let-in"), click -> {
                    keeping.letIn(sheet.id(), card.person());
                    changed.run();
                }))));
        getContent().add(new H3(getTranslation("twinning.candidates")), list);
    }

    private void glass() {
        if (sheet.glass().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        sheet.glass()
                .forEach(pane -> list.add(new ListItem(getTranslation(
                        "twinning.glass.line", words.person(pane.person()), words.moment(pane.at()), pane.reason()))));
        getContent().add(new H3(getTranslation("twinning.glass.broken")), list);
    }

    private void move(ExchangeState state) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("twinning.move." + state));
        var why = new TextArea(getTranslation("twinning.move.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        dialog.add(new Paragraph(getTranslation("twinning.move.hint." + state)), why);
        var go = new Button(getTranslation("twinning.move." + state), click -> {
            keeping.move(
                    sheet.id(),
                    state,
                    why.getValue().isBlank() ? null : why.getValue().strip());
            dialog.close();
            changed.run();
        });
        go.addThemeName("primary");
        dialog.getFooter().add(new Button(getTranslation("common.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
