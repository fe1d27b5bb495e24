package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.StepKind;
import org.ozonenet.twinning.enquiries.Template;

/** Asks which questions go to the other authority; at least one goes and one stays. */
final class SplitDialog extends Dialog {

    SplitDialog(EnquirySheet sheet, TwinningWords words, Consumer<List<String>> act) {
        setHeaderTitle(getTranslation("twinning.do." + StepKind.SPLIT));
        var left = words.template(sheet.subject().template()).questions().stream()
                .filter(question -> sheet.subject().questions().contains(question.id()))
                .filter(question -> !sheet.splitOff().contains(question.id()))
                .toList();
        var group = new CheckboxGroup<Template.Question>(getTranslation("twinning.split.which"));
        group.setItems(left);
        group.setItemLabelGenerator(question -> words.in(question.text()));
        group.addThemeName("vertical");
        add(group);
        var go = new Button(getTranslation("twinning.do." + StepKind.SPLIT), click -> {
            var chosen = group.getValue().size();
            group.setErrorMessage(getTranslation("twinning.split.some"));
            group.setInvalid(chosen == 0 || chosen == left.size());
            if (!group.isInvalid()) {
                close();
                act.accept(group.getValue().stream().map(Template.Question::id).toList());
            }
        });
        go.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), go);
    }
}
