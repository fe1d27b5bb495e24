package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingSheet;

/** Asks when the next meeting begins, and plans it from this one. */
final class NextDialog extends Dialog {

    NextDialog(MeetingPlanning planning, MeetingSheet last) {
        setHeaderTitle(getTranslation("meetings.next"));
        var first = new DatePicker(getTranslation("meetings.form.first"));
        first.setLocale(getLocale());
        var began = last.plan().dates().first();
        first.setValue(began == null ? null : began.plusYears(1));
        add(new Paragraph(getTranslation("meetings.next.hint")), first);
        var plan = new Button(getTranslation("meetings.next.plan"), click -> {
            first.setInvalid(first.isEmpty());
            if (!first.isEmpty()) {
                close();
                MeetingLinks.open(planning.planNext(last.id(), first.getValue()));
            }
        });
        plan.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), plan);
    }
}
