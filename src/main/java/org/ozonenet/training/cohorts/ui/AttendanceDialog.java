package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.cohorts.AttendanceLine;
import org.ozonenet.training.cohorts.CohortLearner;

/** Lets a trainer write down that somebody was there, or that this was an error. */
final class AttendanceDialog extends Dialog {

    /** What was written down. */
    @FunctionalInterface
    interface Written {
        void accept(PersonId learner, boolean wasThere, String reason);
    }

    AttendanceDialog(List<CohortLearner> learners, List<AttendanceLine> there, CohortWords words, Written written) {
        setHeaderTitle(words.text("cohorts.day.write"));
        var learner = new Select<CohortLearner>();
        learner.setLabel(words.text("cohorts.learner"));
        learner.setItems(learners);
        learner.setItemLabelGenerator(CohortLearner::name);
        var reason = new TextField(words.text("cohorts.day.reason"));
        reason.setMaxLength(300);
        var what = new Paragraph();
        var keep = new Button(words.text("cohorts.day.was-there"));
        keep.addThemeName("primary");
        learner.addValueChangeListener(change -> {
            var isThere = isThere(there, change.getValue());
            what.setText(isThere ? words.text("cohorts.day.there.already") : "");
            keep.setText(words.text(isThere ? "cohorts.day.strike" : "cohorts.day.was-there"));
        });
        keep.addClickListener(click -> {
            var chosen = learner.getValue();
            learner.setErrorMessage(words.text("cohorts.field.wrong"));
            learner.setInvalid(chosen == null);
            reason.setErrorMessage(words.text("cohorts.field.wrong"));
            reason.setInvalid(reason.getValue().isBlank());
            if (chosen != null && !reason.isInvalid()) {
                close();
                written.accept(chosen.person(), !isThere(there, chosen), reason.getValue());
            }
        });
        var form = new Div(learner, what, reason);
        form.addClassName("ozn-form");
        add(form);
        getFooter().add(new Button(words.text("common.cancel"), click -> close()), keep);
    }

    private static boolean isThere(List<AttendanceLine> there, CohortLearner learner) {
        return there.stream().anyMatch(each -> each.person().equals(learner.person()));
    }
}
