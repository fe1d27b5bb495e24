package org.ozonenet.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.ozonenet.directory.EntryId;
import org.ozonenet.directory.NominationDraft;
import org.ozonenet.directory.Nominations;

/** Where whoever may nominate writes down by which document the holder of a place was named. */
final class NominationPart extends Div {

    NominationPart(Nominations nominations, EntryId entry, LocalDate today, Runnable changed) {
        var body = field("directory.nomination.body", 160);
        var document = field("directory.nomination.document", 200);
        var day = new DatePicker(getTranslation("directory.nomination.day"));
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        day.setErrorMessage(getTranslation("directory.form.required"));
        var save = new Button(getTranslation("directory.nomination.do"), click -> {
            body.setInvalid(body.getValue().isBlank());
            document.setInvalid(document.getValue().isBlank());
            var chosen = day.getValue();
            day.setInvalid(chosen == null || chosen.isAfter(today));
            if (!body.isInvalid() && !document.isInvalid() && chosen != null && !day.isInvalid()) {
                nominations.record(
                        entry,
                        new NominationDraft(
                                body.getValue().strip(), document.getValue().strip(), chosen));
                changed.run();
            }
        });
        var fields = new Div(new Paragraph(getTranslation("directory.nomination.line")), body, document, day, save);
        fields.addClassName("ozn-dir-report");
        add(new Details(getTranslation("directory.nomination.title"), fields));
    }

    private TextField field(String key, int most) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(getTranslation("directory.form.required"));
        return field;
    }
}
