package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.ozonenet.twinning.enquiries.Closing;
import org.ozonenet.twinning.enquiries.StepKind;

/** Asks what the answer did to the doubt, and how the asker rates it. */
final class CloseDialog extends Dialog {

    private static final int MIDDLE = 3;

    CloseDialog(Consumer<Closing> act) {
        setHeaderTitle(getTranslation("twinning.do." + StepKind.CLOSE));
        var outcome = new RadioButtonGroup<Closing.Outcome>(getTranslation("twinning.outcome"));
        outcome.setItems(Closing.Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("twinning.outcome." + each));
        outcome.setValue(Closing.Outcome.CONFIRMED);
        var timeliness = rating("twinning.rating.timeliness");
        var effort = rating("twinning.rating.effort");
        add(outcome, timeliness, effort);
        var go = new Button(getTranslation("twinning.do." + StepKind.CLOSE), click -> {
            close();
            act.accept(new Closing(outcome.getValue(), timeliness.getValue(), effort.getValue()));
        });
        go.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), go);
    }

    private RadioButtonGroup<Integer> rating(String key) {
        var rating = new RadioButtonGroup<Integer>(getTranslation(key));
        rating.setItems(1, 2, 3, 4, 5);
        rating.addClassName("ozn-tw-rating");
        rating.setValue(MIDDLE);
        return rating;
    }
}
