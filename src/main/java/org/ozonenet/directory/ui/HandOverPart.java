package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.EntryId;

/** Where whoever may nominate names the successor of somebody who left. Empty where there is nobody to name. */
final class HandOverPart extends Div {

    HandOverPart(DirectoryEntries entries, EntryId entry, Runnable changed) {
        try {
            var successors = entries.successors(entry);
            if (!successors.isEmpty()) {
                var successor = new Select<PersonCard>();
                successor.setLabel(getTranslation("directory.hand-over.to"));
                successor.setItems(successors);
                successor.setItemLabelGenerator(PersonCard::name);
                successor.setErrorMessage(getTranslation("directory.form.required"));
                var button = new Button(getTranslation("directory.hand-over.do"), click -> {
                    successor.setInvalid(successor.isEmpty());
                    successor.getOptionalValue().ifPresent(chosen -> {
                        entries.handOver(entry, chosen.person());
                        changed.run();
                    });
                });
                var fields = new Div(new Paragraph(getTranslation("directory.hand-over.line")), successor, button);
                fields.addClassName("ozn-dir-report");
                add(new Details(getTranslation("directory.hand-over.title"), fields));
            }
        } catch (NotAllowedException e) {
            // Keeping an entry right is one thing, saying who serves a function another.
            setVisible(false);
        }
    }
}
