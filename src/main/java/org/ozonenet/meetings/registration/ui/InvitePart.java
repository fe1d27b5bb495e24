package org.ozonenet.meetings.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import org.ozonenet.access.Function;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.registration.GuestDraft;
import org.ozonenet.meetings.registration.MeetingInvitations;
import org.ozonenet.meetings.registration.ParticipantFunction;
import org.ozonenet.meetings.registration.RegistrationClosedException;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;

/** Invites those who hold a function, and guests by letter. */
final class InvitePart extends Composite<Details> {

    private final MeetingInvitations invitations;
    private final MeetingSheet meeting;
    private final Reader reader;
    private final Div outcome = new Div();
    private final UnorderedList guests = new UnorderedList();

    InvitePart(MeetingInvitations invitations, MeetingSheet meeting, Reader reader) {
        this.invitations = invitations;
        this.meeting = meeting;
        this.reader = reader;
        getContent().setSummaryText(getTranslation("registration.invite"));
        getContent().add(outcome, holders(), letters(), guests);
        list();
    }

    private FormLayout holders() {
        var function = new Select<Function>();
        function.setLabel(getTranslation("registration.invite.function"));
        function.setItems(Function.NOO, Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER);
        function.setItemLabelGenerator(each -> getTranslation("common.function." + each.name()));
        function.setValue(Function.NOO);
        var one = new Checkbox(getTranslation("registration.invite.one"));
        var send = new Button(getTranslation("registration.invite.send"), click -> {
            var told = invitations.inviteHolders(meeting.id(), function.getValue(), one.getValue());
            say(Note.Kind.INFO, getTranslation("registration.invite.told", told));
        });
        return form(function, one, send);
    }

    private FormLayout letters() {
        var mail = new EmailField(getTranslation("registration.invite.mail"));
        var function = new Select<ParticipantFunction>();
        function.setLabel(getTranslation("registration.form.function"));
        function.setItems(ParticipantFunction.values());
        function.setItemLabelGenerator(each -> getTranslation("registration.function." + each.name()));
        function.setValue(ParticipantFunction.EXPERT);
        var language = new Select<Lang>();
        language.setLabel(getTranslation("registration.invite.language"));
        language.setItems(Lang.values());
        language.setItemLabelGenerator(Lang::ownName);
        language.setValue(reader.lang());
        var send = new Button(getTranslation("registration.invite.letter"), click -> {
            try {
                invitations.inviteGuest(
                        meeting.id(), new GuestDraft(mail.getValue(), null, function.getValue(), language.getValue()));
                mail.clear();
                list();
            } catch (IllegalArgumentException e) {
                say(Note.Kind.ERROR, getTranslation("registration.invite.wrong-mail"));
            } catch (RegistrationClosedException e) {
                say(Note.Kind.ERROR, getTranslation("registration.answer.state.closed"));
            }
        });
        return form(mail, function, language, send);
    }

    private void list() {
        guests.removeAll();
        for (var line : invitations.guests(meeting.id())) {
            var state = line.state() == null
                    ? getTranslation(line.open() ? "registration.invite.waiting" : "registration.invite.over")
                    : getTranslation("registration.state." + line.state().name());
            var who = line.mail().isEmpty() ? getTranslation("registration.invite.erased") : line.mail();
            var item = new ListItem(new Span(who + " · "
                    + getTranslation("registration.function." + line.function().name()) + " · " + state));
            if (line.open()) {
                var withdraw = new Button(getTranslation("registration.invite.withdraw"), click -> {
                    invitations.withdraw(line.id());
                    list();
                });
                withdraw.setAriaLabel(getTranslation("registration.invite.withdraw") + ": " + who);
                withdraw.addThemeName("tertiary");
                item.add(withdraw);
            }
            guests.add(item);
        }
    }

    private void say(Note.Kind kind, String text) {
        outcome.removeAll();
        outcome.add(new Note(kind, text));
    }

    private static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40em", 2));
        return form;
    }
}
