package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.Set;
import org.ozonenet.directory.Conversations;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.MessageDraft;
import org.ozonenet.kernel.Tlp;

/** Where somebody writes to an entry without leaving the portal. */
final class WritePart extends Div {

    WritePart(Conversations conversations, EntryId to) {
        var subject = new TextField(getTranslation("directory.message.subject"));
        subject.setMaxLength(120);
        subject.setRequiredIndicatorVisible(true);
        subject.setErrorMessage(getTranslation("directory.form.required"));
        var text = new TextArea(getTranslation("directory.message.text"));
        text.setMaxLength(4000);
        text.setRequiredIndicatorVisible(true);
        text.setErrorMessage(getTranslation("directory.form.required"));
        var marking = new Select<Tlp>();
        marking.setLabel(getTranslation("directory.message.marking"));
        marking.setItems(Tlp.values());
        marking.setItemLabelGenerator(Tlp::label);
        marking.setValue(Tlp.AMBER);
        marking.setHelperText(getTranslation("directory.message.marking.help"));
        var send = new Button(getTranslation("directory.message.send"), click -> {
            subject.setInvalid(subject.getValue().isBlank());
            text.setInvalid(text.getValue().isBlank());
            if (!subject.isInvalid() && !text.isInvalid()) {
                var begun = conversations.begin(new MessageDraft(
                        Set.of(to), subject.getValue().strip(), text.getValue().strip(), marking.getValue()));
                getUI().ifPresent(ui -> ui.navigate(
                        ConversationView.class, new RouteParameters(ConversationView.CONVERSATION, begun.value())));
            }
        });
        var fields = new Div(subject, text, marking, send);
        fields.addClassName("ozn-dir-report");
        add(new Details(getTranslation("directory.message.write"), fields));
    }
}
